/**
 * Words that the names of fields are made of, folded: whatever else begins with a capital letter
 * may be somebody's name.
 */
export const formWords: ReadonlySet<string> = new Set(
  `identifiant identifiants identification identite id login log user username utilisateur
  connexion connectez compte account acces nom prenom name first last mot mots passe password
  passcode secret code codes pin captcha verification confirmation confirmer confirmez confirm
  repeter repetez repeat securite security nouveau nouvelle new ancien ancienne old actuel
  actuelle current dernier derniere precedent precedente previous numero numeros number
  reference ref rang tiers siret siren caf bailleur landlord partenaire allocataire adresse
  address e-mail email mail mel courriel courrier messagerie electronique telephone tel phone
  portable mobile contact date jour mois month annee year periode janvier fevrier mars avril mai
  juin juillet aout septembre octobre novembre decembre july loyer loyers rent rents montant
  montants amount somme total prix valeur value tarif redevance quittance mensuel mensuelle
  mensualite mensuels monthly charge charges provision provisions hors avec sans net brut base
  principal annexe euro euros eur ttc ht surface taux coefficient nombre quantite part locataire
  locataires tenant logement lot bien parc dossier recherche rechercher search filtre
  commentaire message objet champ field texte text saisie saisir saisissez entrez entrer enter
  tapez type indiquez indiquer declare declaree declarer a au aux de des du d le la les l un une
  en et ou par pour sur of the your votre vos mon ma`.split(/\s+/),
);
