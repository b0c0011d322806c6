/** What programs call their parts, beside the words that a person reads. Folded. */
export const attributeWords: readonly string[] = `
id ids txt text input inputs field fields form forms ctl ctrl control controls btn button cb chk check
box lbl label labels ddl select sel opt radio grid table tbl row rows col cols column columns cell
cells item items line lines list index idx key val value values data model view main header footer
content container wrapper group groups section panel tab tabs modal dialog popup window frame app
root route router component widget mat cdk ng ngx react vue js jsf faces form0 asp aspnet
login signin signup logon auth user usr uid username userid pwd pass passwd password psw mdp mail email
mel tel fax phone num nb no nr number count amount montant rent rents rental loyer loyers tenant tenants
lease charge charges cur current prev previous new old confirm confirmation repeat verif verify
search query q filter captcha otp token sms code pin mot de passe identifiant utilisateur numero
locataire bailleur partenaire caf cnaf appli application portail portal partenaires web wps myportal
dist index accueil connexion html htm php asp aspx jsp do action fr public private espace compte
account home first last name nom prenom date year annee month mois july juillet euro euros cent cents
eur monthly yearly total sum surface area rate taux ref reference
`
  .split(/\s+/)
  .filter((word) => word !== '');
