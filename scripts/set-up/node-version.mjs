/** The oldest Node under which everything here runs. */
const oldest = { major: 20, minor: 19 };

/**
 * @param {string} version as in `process.versions.node`: "20.19.0"
 * @returns {string | undefined} what to tell the user, or `undefined` if this Node will do
 */
export function complainAboutNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  return [
    `This is Node ${version}; the project needs Node ${oldest.major}.${oldest.minor} or newer.`,
    'Install it from https://nodejs.org/ or with your version manager (nvm install 22, for example), then try again.',
  ].join('\n');
}
