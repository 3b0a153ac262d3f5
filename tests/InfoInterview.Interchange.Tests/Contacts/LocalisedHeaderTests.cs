using System.Text;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Contacts;

public sealed class LocalisedHeaderTests
{
    public static TheoryData<string, string> Connections => new()
    {
        { "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "05. Jan. 2024" },
        { "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "05 janv. 2024" },
        { "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el", "05 ene 2024" },
        { "Nome,Cognome,URL,Indirizzo email,Azienda,Posizione,Collegato il", "05/01/2024" },
        { "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em", "05 de jan. de 2024" },
        { "Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "05-01-2024" },
        { "First Name,Last Name,URL,Email Address,Company,Position,Connected On", "05 Jan 2024" },
        { "first_name,LAST NAME,Profile URL,E-mail,Company,Position,ConnectedOn", "1/5/24" },
    };

    public static TheoryData<string> AddressBooks =>
    [
        "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Telefon geschäftlich;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse",
        "Civilité;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;Téléphone (bureau);Tél. mobile;Adresse de messagerie;Type de messagerie;Adresse de messagerie 2",
        "Titre;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Fonction;Téléphone (bureau);Tél. mobile;Adresse de messagerie;Type de messagerie;Adresse de messagerie 2",
        "Título;Nombre;Segundo nombre;Apellidos;Sufijo;Organización;Departamento;Puesto;Teléfono del trabajo;Teléfono móvil;Dirección de correo electrónico;Tipo;Dirección de correo electrónico 2",
        "Titolo;Nome;Secondo nome;Cognome;Suffisso;Società;Reparto;Qualifica;Telefono (uff.);Cellulare;Indirizzo posta elettronica;Tipo;Indirizzo posta elettronica 2",
        "Título;Nome;Segundo Nome;Sobrenome;Sufixo;Empresa;Departamento;Cargo;Telefone Comercial;Celular;Endereço de Email;Tipo;Endereço de Email 2",
        "Titel;Voornaam;Middelste naam;Achternaam;Achtervoegsel;Bedrijf;Afdeling;Functie;Telefoon op werk;Mobiele telefoon;E-mailadres;Type;E-mailadres 2",
        "Title;First Name;Middle Name;Last Name;Suffix;Company;Department;Job Title;Business Phone;Mobile Phone;E-mail Address;E-mail Type;E-mail 2 Address",
    ];

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_list_of_connections_is_read_in_any_language_and_order(string header, string day)
    {
        string[] row = ["Ruth", "Halvorsen", "https://www.linkedin.com/in/ruth", "ruth@example.org", "Northwind", "Planner", day];
        foreach (var order in new int[][] { [0, 1, 2, 3, 4, 5, 6], [6, 5, 4, 3, 2, 1, 0], [4, 0, 6, 2, 1, 5, 3] })
        {
            var names = header.Split(',');
            var text = string.Join(';', order.Select(i => names[i])) + "\n" + string.Join(';', order.Select(i => row[i])) + "\n";
            var result = await Import.Text("Notizen / Notes:\n\n" + text);

            result.Problems.Should().BeEmpty(header);
            Check(result, new LocalDate(2024, 1, 5));
        }
    }

    [Theory]
    [MemberData(nameof(AddressBooks))]
    public async Task An_address_book_is_read_in_any_language(string header)
    {
        var text = header + "\nDr.;Ruth;;Halvorsen;;Northwind;Siting;Planner;+47 22 00 00 00;+47 90 00 00 00;ruth@example.org;SMTP;r2@example.org\n";
        foreach (var encoding in new[] { Encoding.UTF8, Encoding.Latin1, Encoding.Unicode })
        {
            var result = await Import.Bytes(encoding.GetBytes(text));

            // Department and kind of address have no place in a contact; everything else is read.
            result.Problems.Should().OnlyContain(problem => problem.Kind == ImportProblemKind.UnusedColumn, header).And.HaveCount(2, header);
            Check(result, day: null);
            var contact = result.Contacts[0].Contact;
            contact.Name.Title.Should().Be("Dr.");
            contact.Points.Where(point => point.Kind == ContactPointKind.Email).Select(point => point.Value).Should().Equal("ruth@example.org", "r2@example.org");
            contact.Points.Where(point => point.Kind == ContactPointKind.Phone).Should().HaveCount(2);
        }
    }

    private static void Check(ContactImportResult result, LocalDate? day)
    {
        var contact = result.Contacts.Should().ContainSingle().Subject.Contact;
        (contact.Name.Given, contact.Name.Family, contact.Organization, contact.Role, contact.ConnectedOn).Should().Be(("Ruth", "Halvorsen", "Northwind", "Planner", day));
        contact.Points.Should().Contain(ContactPoint.Email("ruth@example.org"));
    }
}
