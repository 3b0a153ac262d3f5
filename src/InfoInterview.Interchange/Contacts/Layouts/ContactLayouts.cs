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
            ("email address", Email), ("email", Email), ("company", Organization), ("position", Role), ("connected on", ConnectedOn)),

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

        // Outlook on the desktop, in German.
        new(("anrede", Title), ("vorname", Given), ("weitere vornamen", Additional), ("nachname", Family), ("suffix", Suffix),
            ("e-mail-adresse", Email), ("e-mail # adresse", Email), ("e-mail-adresse #", Email), ("firma", Organization), ("position", Role), ("webseite", Page),
            ("mobiltelefon", Phone), ("telefon geschäftlich", Phone), ("telefon geschäftlich #", Phone), ("telefon privat", Phone), ("telefon privat #", Phone),
            ("weiteres telefon", Phone), ("haupttelefon", Phone), ("autotelefon", Phone)),
    ];
}
