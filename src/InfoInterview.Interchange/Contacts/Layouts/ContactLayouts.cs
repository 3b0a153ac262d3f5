using static InfoInterview.Interchange.Contacts.Layouts.ContactField;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>The exports that are known. Another program or language is another table.</summary>
internal static class ContactLayouts
{
    /// <summary>Of two layouts that fit a header equally well, the first is taken.</summary>
    public static readonly ContactLayout[] All =
    [
        // LinkedIn, Connections.csv.
        new(("first name", Given), ("last name", Family), ("url", Profile), ("profile url", Profile), ("linkedin url", Profile),
            ("e-mail address", Email), ("e-mail", Email), ("company", Organization), ("position", Role), ("connected on", ConnectedOn)),

        // Google Contacts until 2024.
        new(("name", FullName), ("name prefix", Title), ("given name", Given), ("additional name", Additional), ("family name", Family), ("name suffix", Suffix),
            ("e-mail # - value", Email), ("phone # - value", Phone), ("website # - value", Page), ("organization # - name", Organization), ("organization # - title", Role)),

        // Google Contacts since 2024.
        new(("name prefix", Title), ("first name", Given), ("middle name", Additional), ("last name", Family), ("name suffix", Suffix),
            ("e-mail # - value", Email), ("phone # - value", Phone), ("website # - value", Page), ("organization name", Organization), ("organization title", Role)),

        // Outlook on the desktop and on the web, in English.
        new(("name", FullName), ("title", Title), ("first name", Given), ("middle name", Additional), ("last name", Family), ("suffix", Suffix),
            ("e-mail address", Email), ("e-mail # address", Email), ("company", Organization), ("job title", Role), ("web page", Page), ("personal web page", Page),
            ("mobile phone", Phone), ("business phone", Phone), ("business phone #", Phone), ("home phone", Phone), ("home phone #", Phone),
            ("other phone", Phone), ("primary phone", Phone), ("car phone", Phone)),

        // Outlook on the desktop and LinkedIn, in the languages of their users.
        German, French, FrenchWithFunction, Spanish, Italian, Portuguese, Dutch,
    ];

    private static ContactLayout German => new(
        ("anrede", Title), ("titel", Title), ("vorname", Given), ("weitere vornamen", Additional), ("nachname", Family), ("suffix", Suffix), ("name", FullName),
        ("e-mail-adresse", Email), ("e-mail-adresse #", Email), ("e-mail # adresse", Email), ("e-mail", Email), ("url", Profile),
        ("firma", Organization), ("unternehmen", Organization), ("position", Role), ("verbunden am", ConnectedOn), ("vernetzt am", ConnectedOn), ("kontakt seit", ConnectedOn),
        ("webseite", Page), ("persönliche webseite", Page), ("mobiltelefon", Phone), ("telefon geschäftlich", Phone), ("telefon geschäftlich #", Phone),
        ("telefon privat", Phone), ("telefon privat #", Phone), ("weiteres telefon", Phone), ("haupttelefon", Phone), ("autotelefon", Phone))
    { HasDayFirst = true };

    private static ContactLayout French => new(
        ("civilité", Title), ("prénom", Given), ("deuxième prénom", Additional), ("nom", Family), ("nom de famille", Family), ("suffixe", Suffix), ("nom complet", FullName),
        ("adresse de messagerie", Email), ("adresse de messagerie #", Email), ("adresse e-mail", Email), ("adresse e-mail #", Email), ("e-mail", Email), ("url", Profile),
        ("société", Organization), ("entreprise", Organization), ("poste", Role), ("titre", Role), ("connecté le", ConnectedOn), ("relation depuis", ConnectedOn),
        ("page web", Page), ("page web personnelle", Page), ("tél. mobile", Phone), ("téléphone mobile", Phone), ("téléphone (bureau)", Phone), ("téléphone # (bureau)", Phone),
        ("téléphone (domicile)", Phone), ("téléphone # (domicile)", Phone), ("téléphone (autre)", Phone), ("téléphone principal", Phone), ("téléphone (voiture)", Phone))
    { HasDayFirst = true };

    /// <summary>Where the role has a name of its own, the word for a title stands before the name.</summary>
    private static ContactLayout FrenchWithFunction => new(
        ("titre", Title), ("prénom", Given), ("deuxième prénom", Additional), ("nom", Family), ("suffixe", Suffix),
        ("adresse de messagerie", Email), ("adresse de messagerie #", Email), ("adresse e-mail", Email), ("adresse e-mail #", Email), ("société", Organization), ("entreprise", Organization),
        ("fonction", Role), ("profession", Role), ("intitulé du poste", Role), ("page web", Page), ("page web personnelle", Page), ("tél. mobile", Phone), ("téléphone mobile", Phone),
        ("téléphone (bureau)", Phone), ("téléphone # (bureau)", Phone), ("téléphone (domicile)", Phone), ("téléphone # (domicile)", Phone), ("téléphone (autre)", Phone),
        ("téléphone principal", Phone), ("téléphone (voiture)", Phone))
    { HasDayFirst = true };

    private static ContactLayout Spanish => new(
        ("tratamiento", Title), ("título", Title), ("nombre", Given), ("segundo nombre", Additional), ("apellidos", Family), ("apellido", Family), ("sufijo", Suffix), ("nombre completo", FullName),
        ("dirección de correo electrónico", Email), ("dirección de correo electrónico #", Email), ("dirección del correo electrónico", Email), ("dirección del correo electrónico #", Email),
        ("correo electrónico", Email), ("correo electrónico #", Email), ("url", Profile), ("organización", Organization), ("compañía", Organization), ("empresa", Organization), ("puesto", Role), ("cargo", Role),
        ("conectado el", ConnectedOn), ("conectado en", ConnectedOn), ("fecha de conexión", ConnectedOn), ("página web", Page), ("página web personal", Page),
        ("teléfono móvil", Phone), ("móvil", Phone), ("teléfono del trabajo", Phone), ("teléfono del trabajo #", Phone), ("teléfono particular", Phone), ("teléfono particular #", Phone),
        ("otro teléfono", Phone), ("teléfono principal", Phone), ("teléfono del automóvil", Phone))
    { HasDayFirst = true };

    private static ContactLayout Italian => new(
        ("titolo", Title), ("nome", Given), ("secondo nome", Additional), ("cognome", Family), ("suffisso", Suffix), ("nome completo", FullName),
        ("indirizzo posta elettronica", Email), ("indirizzo posta elettronica #", Email), ("indirizzo di posta elettronica", Email), ("indirizzo di posta elettronica #", Email),
        ("indirizzo e-mail", Email), ("indirizzo e-mail #", Email), ("url", Profile), ("società", Organization), ("azienda", Organization), ("posizione", Role), ("qualifica", Role),
        ("collegato il", ConnectedOn), ("connesso il", ConnectedOn), ("data collegamento", ConnectedOn), ("pagina web", Page), ("pagina web personale", Page),
        ("cellulare", Phone), ("telefono cellulare", Phone), ("telefono (uff.)", Phone), ("telefono (uff.) #", Phone), ("telefono ufficio", Phone), ("telefono ufficio #", Phone),
        ("telefono (ab.)", Phone), ("telefono (ab.) #", Phone), ("telefono abitazione", Phone), ("altro telefono", Phone), ("telefono principale", Phone), ("telefono auto", Phone))
    { HasDayFirst = true };

    private static ContactLayout Portuguese => new(
        ("título", Title), ("tratamento", Title), ("nome", Given), ("primeiro nome", Given), ("nome próprio", Given), ("segundo nome", Additional), ("nome do meio", Additional),
        ("sobrenome", Family), ("apelido", Family), ("sufixo", Suffix), ("nome completo", FullName), ("endereço de e-mail", Email), ("endereço de e-mail #", Email),
        ("endereço de correio eletrónico", Email), ("endereço de correio eletrónico #", Email), ("endereço de correio electrónico", Email), ("endereço de correio electrónico #", Email),
        ("e-mail", Email), ("url", Profile), ("empresa", Organization), ("cargo", Role), ("conectado em", ConnectedOn), ("conectou-se em", ConnectedOn), ("ligado em", ConnectedOn),
        ("página da web", Page), ("página web", Page), ("página web pessoal", Page), ("celular", Phone), ("telefone celular", Phone), ("telemóvel", Phone), ("telefone comercial", Phone), ("telefone comercial #", Phone),
        ("telefone do emprego", Phone), ("telefone residencial", Phone), ("telefone residencial #", Phone), ("outro telefone", Phone), ("telefone principal", Phone))
    { HasDayFirst = true };

    private static ContactLayout Dutch => new(
        ("titel", Title), ("aanhef", Title), ("voornaam", Given), ("middelste naam", Additional), ("tweede voornaam", Additional), ("achternaam", Family), ("achtervoegsel", Suffix), ("naam", FullName),
        ("e-mailadres", Email), ("e-mailadres #", Email), ("e-mail # adres", Email), ("url", Profile), ("bedrijf", Organization), ("functie", Role), ("positie", Role),
        ("verbonden op", ConnectedOn), ("connectie sinds", ConnectedOn), ("webpagina", Page), ("persoonlijke webpagina", Page),
        ("mobiele telefoon", Phone), ("telefoon op werk", Phone), ("telefoon op werk #", Phone), ("telefoon werk", Phone), ("telefoon werk #", Phone), ("telefoon thuis", Phone), ("telefoon thuis #", Phone),
        ("andere telefoon", Phone), ("ander telefoonnummer", Phone), ("hoofdtelefoon", Phone), ("autotelefoon", Phone))
    { HasDayFirst = true };
}
