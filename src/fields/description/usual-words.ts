import { fold } from '../fold.ts';
import { attributeWords } from './attribute-words.ts';

/**
 * The only words that a description may hold. Forms and rents are spoken of with them; what bears
 * names too (first names, family names, months but July, kinds of streets) is left out on purpose.
 * Folded, in the singular and the masculine.
 */
const words = `
a abonne abonnement abonner abonnez above acceder accepter acces access account accueil acte actif
action activer actualite actuel actuelle add address adherent administrateur administration
adresse affichage affiche afficher again age agence agent agree ai aide ajouter alf all
allocataire allocation als amount an ancien ancienne and annee annonce annuel annuellement
annulation annuler anonyme anterieur anti api apl appartement appel appliquer apport apres
apurement are area arriere article as ascenseur assemblee assurance assure attendre attestation
attribution au aucun augmentation aussi authenticate authentication authentification authentifier
autorise autoriser autre aux avant avec average avez avis avoir back bail bailleur balance
bancaire bareme bas batiment baux below beneficiaire besoin bic bien bienvenue billing birth
birthday bloque bonjour bouton brut budget by c cacher caf cafe calcul calculate calculatrice
calculer calendar calendrier cancel capital captcha caractere caracteristique card carte case
categorie caution ce cellule centime ces cet cette chacun chacune changement changer chantier
chaque character charge charges chauffage chercher chez chiffre choisie choisir choisissez choix
choose ci city civilite clavier cle clear clic client cliquer close code coef coefficient
colocataire colocation colonne column combien commande comme comment commentaire commenter
commercial commission commune company comparaison comparer compensation complement complementaire
complet complete completer compris compte compteur condition confidentiel confirm confirmation
confirmer confirmez conjoint connaitre connecte connecter connectez connexion conserve conserver
consommation consulter consultez contact contacter contenir continue continuer contrat contre
contribution controle convention conventionne conventionnement cookie coordonnee copie copier
coproprietaire copropriete copy correct correspondance correspondre count country courriel
courrier cours create creation credential credit cree creer cryptogramme current customer cvc cvv
d dans date day de debut decimal decimale declarant declaration declaree declarer deconnecter
deconnexion defini definir definitif deja delai delete demande demander departement deposit depot
depuis dernier derniere dernierement derniers des desired dessous dessus detail detaille details
dette deux developer devez devis difficulte digit display disponibilite disponible document doit
doivent donnee donnees dont dossier download droit droite du duree e eau ecart echeance echeancier
echec ecran edit editer editeur effacer effet egare electricite electronique element email
emplacement employe emprunt en encadrement encaisse encaissement encore energie enfant engagement
enregistrement enregistrer ensuite enter entre entree entreprise entrer entretien envoi envoye
envoyer envoyez erreur espace est estime estimer et etablir etablissement etage etape etat ete
etre eur euro euros evolution exact exacte excl exclu exemple exigibilite existing expected
expiration expire export exporter externe extranet facture facultatif faire fait faites familial
famille faq faut fax fee fermer feuille fiche fichier figure filter filtre filtrer fin finaliser
find first fiscal fiscale fixe foncier fonction font for forgot forgotten format forme formulaire
foyer frais from full garage garantie gauche gaz gender general gerer gestion gestionnaire get
grille groupe habilitation habitable hausse haut help hide historique honneur honoraire hors ht
humain iban ici identifiant identification identifier identifiez identite il image immatriculation
immeuble immobilier impaye important importer impot impression imprimer in incl inclus incorrect
indexation indexe indice indiquer indiquez individuel infolettre information informatique informe
inscription inscrire inscrit inscrivez instant interet internet intitule intranet invalide irl is
item j je join jour juillet july justificatif keep key keyword kind kwh l la landlord langue last
le lease les letter lettre leur libelle libre licence lien ligne list liste livraison local locale
locataire locataires locatif location locative log loge logement logging login lors lost lot loue
louer loyer loyers m ma mail mailing majuscule masquer massif matricule maximale maximum mdp me
median medical mel member membre meme memoriser mensualite mensualites mensuel mensuelle mention
mentions menu mes message messagerie metre mettez mettre meuble mfa minimale minimum minuscule
mobile mode modification modifier moins mois mon montant month monthly montrer moral morale mot
motif mouvement moyen moyenne my n naissance name nature nb nbre ne need needed net new newsletter
next no nom nombre non none nos not notre nous nouveau nouveaux nouvel nouvelle nouvelles nu nue
num number numerique numero numeros objet obligatoire observation obtenir occupant occupation
occupe of office offre ok old on one ont open operation option or order ordre organisation
organisme organization origine otp ou oublie oublier oui our out outil ouverture ouvrir overdue
paiement panier par parc parcours parking parrain parrainage part partage partenaire partie pas
passcode passe password patienter patrimoine payable paye payer payment pendant percevoir percu
perdu periode permettre personnaliser personne personnel personnelle peut peuvent phone phrase
physique piece pied pin plafond plafonne plan plus plusieurs politique portable portail porteur
possible postal postale pour pourcentage poursuivre pouvez pouvoir precedent precedente
prelevement premier premiere prenom presence presenter prestation prevenir previous prevision
previsionnel prevu price principal principale print prive prix probleme procedure prochain
production produit professionnel profil projet promo proprietaire prorata provision provisoire
pseudo pseudonyme public puis qu quantite que quel quelle query question qui quittance
quittancement quitter quote raison rang rappel rapport rate ratio rattache rattachement
recapitulatif recapitulation reception recevoir recherche rechercher reclamation reconnaitre
recopier recopiez recover recu recuperer redeem redevance ref reference refuser register
registration registre reglage reglement regler regularisation reinitialisation reinitialiser
rejoindre relance relation releve remarque remboursement remember remettre remise remove remplir
rendez renouveler renouvellement renseignement renseigner rent rental rente rents repeat repeter
repetition reponse representant represente requis reset residence resident resiliation respecter
reste rester restez resultat retape retard retenue retour retourner retrouver retype revaloriser
reveal revenir revenu revise revision rgpd rib rls robot role row rubrique s sa saisi saisie
saisir saisissez salaire sans sauvegarder save screen se search secret secrete secteur section
securise securite security select selection selectionner semaine send sera seront service ses
session set settings seul share show shown si siege sign signaler signature signe signing
simulateur simulation simuler siren siret site situation six sls sms social sociale societe solde
somme sommes son sont sortie sortir souhaite souhaitez soumettre sous souvenir spam state
stationnement status statut street subject submit subscribe subvention suite suivant suivante
suivi sujet sum superficie supplement supplementaire supprimer sur surf surface suspendu symbole
systeme t table tableau tantieme taper tapez tarif taux taxe tel telecharger telephone temporaire
temporary tenant tenants teom terme terminer test text texte the theorique tiers time tiret title
titre titulaire to total totale totaux tous tout toute traite traitement tranche transmettre
transmis transmission travaux trimestre trouble trouver tva type un une unique unit unite unpaid
up update upload urgence url usage usager user userid username utilisateur utilisation utilise
utiliser vacance vacant valable valeur validation valide valider valoir value variation verif
verification verifier verify verite vers versement verser version veuillez vide view ville
virement virgule visible visite visuel visuelle voici voir volet vos votre voulez voulu vous want
webhook welcome wifi with without word y year yearly yes you your zip zone
`;

const usual: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ''));
const technical: ReadonlySet<string> = new Set([...usual, ...attributeWords]);

/** Longer words that only join others; those of one or two letters all do. */
const joining: ReadonlySet<string> = new Set(
  'aux des est les mes mon nos ont par pas que qui ses son sur une vos the and for you our your'.split(
    ' ',
  ),
);

/** Whether a word is one of those that forms are written with, in whatever number and gender. */
export function isUsualWord(word: string): boolean {
  const folded = fold(word);
  return isForm(folded, usual) || /^[a-z]{4,}tions?$/.test(folded);
}

/** "Loyer max" is no rent that is paid; but Max is a person too, where other words are unknown. */
export function isLimitWord(word: string): boolean {
  return /^(?:min|max)i?\.?$/i.test(word);
}

/** Whether a word tells nothing alone: such words are found between the parts of names too. */
export function isJoiningWord(word: string): boolean {
  const folded = fold(word);
  return joining.has(folded) || folded.length < 3;
}

/**
 * Whether a part of a technical name is made of usual words alone, with or without joints:
 * "motDePasse", "txtLogin", "numutilisateur".
 */
export function isTechnicalWord(part: string): boolean {
  return isMadeOf(fold(part));
}

function isMadeOf(folded: string): boolean {
  if (isForm(folded, technical)) return true;
  for (let end = folded.length - 3; end >= 3; end--) {
    if (isForm(folded.slice(0, end), technical) && isMadeOf(folded.slice(end))) return true;
  }
  return false;
}

const endings = ['s', 'x', 'e', 'es', 'ee', 'ees'] as const;

function isForm(folded: string, known: ReadonlySet<string>): boolean {
  if (known.has(folded)) return true;
  return endings.some((ending) => {
    const stem = folded.slice(0, -ending.length);
    return stem.length > 2 && folded.endsWith(ending) && known.has(stem);
  });
}
