using System.Globalization;
using System.Text;
using CsCheck;
using InfoInterview.Interchange.Contacts;
using InfoInterview.Interchange.Contacts.Csv;
using InfoInterview.Interchange.Contacts.Layouts;
using InfoInterview.People;
using static InfoInterview.Interchange.Contacts.ColumnMeaning;

namespace InfoInterview.Tests.Contacts;

/// <summary>
/// Headers of address books, mail programs, customer systems, career centres and lists made by hand, in many languages: what each column
/// is. The names are those of the programs' own documentation and of files that people make; letters stand for meanings, a dot for a
/// column that the report names.
/// </summary>
public sealed class HeaderTests
{
    private static readonly Dictionary<char, ColumnMeaning> Letters = new()
    {
        ['.'] = Unused,
        ['N'] = FullName,
        ['T'] = Title,
        ['t'] = TitleOrRole,
        ['G'] = Given,
        ['A'] = Additional,
        ['F'] = Family,
        ['S'] = Suffix,
        ['E'] = Email,
        ['P'] = Phone,
        ['L'] = Profile,
        ['W'] = Page,
        ['O'] = Organization,
        ['R'] = Role,
        ['D'] = ConnectedOn,
        ['M'] = Note,
        ['I'] = Field,
        ['C'] = Country,
        ['Z'] = Zone,
        ['X'] = Silence,
        ['Y'] = Consent,
    };

    public static TheoryData<string, string> Headers => new()
    {
        { "First Name,Last Name,URL,Email Address,Company,Position,Connected On", "GFLEORD" },
        { "First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value", "GAF..TS.NOR..M...E.P.W" },
        { "Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Name Suffix,Initials,Nickname,Birthday,Gender,Notes,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title", "NGAF.TS....M..E.P.OR" },
        { "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Street,Business Country/Region,Business Fax,Business Phone,Business Phone 2,Mobile Phone,E-mail Address,E-mail Type,E-mail Display Name,E-mail 2 Address,Manager's Name,Assistant's Name,Notes,Web Page", "tGAFSO.R.C.PPPE..E..MW" },
        { "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home City,Home Country,Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Custom 1,Notes", "GFN.EE.PP..P..CCR.OWW..M" },
        { "First,Middle,Last,Nickname,Email,Category,Distribution Lists,Messenger ID,Home,Work,Pager,Fax,Mobile,Other,Yahoo! Phone,Primary,Alternate Email 1,Personal Website,Business Website,Title,Company", "GAF.E...PP..PPPPEWWtO" },
        { "Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Contact owner,Lead Status,Marketing contact status,Job Title,Company Name,Associated Company,Unsubscribed from all email,Country/Region,Industry", ".GFEPP...ROOXCI" },
        { "Salutation,First Name,Last Name,Title,Account Name,Email,Phone,Mobile,Email Opt Out,Do Not Call,Mailing Street,Mailing Country,Description,Contact Owner", "TGFtOEPPXX.CM." },
        { "Id,FirstName,LastName,HasOptedOutOfEmail,DoNotCall,MobilePhone,HomePhone,MailingCountry,Title,Salutation", ".GFXXPPCtT" },
        { "First Name,Last Name,Email,Preferred Name,Employer,Job Title,School Year,Major", "GFE.OR.." },
        { "First, Last, Employer, Job Title, Class Year, Email 1", "GFOR.E" },
        { "name,email", "NE" },
        { "Name", "N" },
        { "E-Mail", "E" },
        { "Full Name;Email;Mobile;LinkedIn", "NEPL" },
        { "Contact Name,Contact Email,Contact Phone,Company", "NEPO" },
        { "Alumni Name,Graduation Year,Current Employer,Current Job Title,Alumni Email,LinkedIn URL,Willing to be contacted", "N.OREL" + "Y" },
        { "Mentor,Email Address,Company,Industry", "." + "EOI" },
        { "Name,Title,Company,Phone,Email,Comments", "NtOPEM" },
        { "Given Name, Family Name, eMail Address, Company, Phone, Notes", "GFEOPM" },
        { "first_name,last_name,email_address,phone_number,job_title,company_name", "GFEPRO" },
        { "EMAIL,FNAME,LNAME,PHONE,OPTIN_TIME,UNSUB", "EGFP.X" },
        { "Email Address,First Name,Last Name,Address,Phone Number,Tags,Unsubscribed", "EGF.P.X" },
        { "Attendee Name,Attendee Email,Job Title,Company,Time Zone", "NEROZ" },
        { "Person,Organization,Position,E-mail,Tel.,Homepage,Remarks", "NOREPWM" },
        { "Name|Firma|E-Mail", "NOE" },
        { "Anrede;Titel;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Telefon geschäftlich;Telefon geschäftlich 2;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ;E-Mail 2: Adresse;Webseite;Notizen;Land/Region geschäftlich", "TtGAFSO.RPPPE.EWMC" },
        { "Name;Vorname;Firma;E-Mail;Handy;Nicht kontaktieren", "NGOEPX" },
        { "Nachname, Vorname, Arbeitgeber, Beruf, E-Mail privat, E-Mail dienstlich, Telefonnummer, Bemerkungen, Branche", "FGOREEPMI" },
        { "Ansprechpartner;Unternehmen;Funktion;Mailadresse;Durchwahl;Werbesperre", "NOREPX" },
        { "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am", "GFLEORD" },
        { "Civilité;Prénom;Deuxième prénom;Nom;Suffixe;Société;Service;Titre;Téléphone (bureau);Tél. mobile;Adresse de messagerie;Adresse de messagerie 2;Page Web;Remarques;Pays/Région (bureau)", "TGAFSO.tPPEEWMC" },
        { "Nom et prénom,Courriel,Téléphone professionnel,Entreprise,Fonction,Ne pas contacter", "NEPORX" },
        { "Nom,Prénom,Mél,Portable,Employeur,Désabonné", "FGEPOX" },
        { "Tratamiento,Nombre,Segundo nombre,Apellidos,Organización,Departamento,Puesto,Teléfono del trabajo,Teléfono móvil,Dirección de correo electrónico,Página web,Notas,País o región del trabajo", "TGAFO.RPPEWM" + "C" },
        { "Nombre,Primer apellido,Segundo apellido,Correo electrónico personal,Empresa,Cargo,No contactar", "GFFEORX" },
        { "Titolo,Nome,Secondo nome,Cognome,Suffisso,Società,Reparto,Qualifica,Telefono (uff.),Cellulare,Indirizzo posta elettronica,Pagina Web,Note", "tGAFSO.RPPEWM" },
        { "Nome e cognome,E-mail,Azienda,Ruolo,Telefono ufficio,Non contattare", "NEORPX" },
        { "Título,Nome,Segundo Nome,Sobrenome,Sufixo,Empresa,Departamento,Cargo,Telefone Comercial,Celular,Endereço de Email,Observações,Apelido", "tGAFSO.RPPEM." },
        { "Nome próprio,Apelido,Correio eletrónico,Telemóvel,Organização,Profissão", "GFEPOR" },
        { "Titel,Voornaam,Middelste naam,Achternaam,Achtervoegsel,Bedrijf,Afdeling,Functie,Telefoon op werk,Mobiele telefoon,E-mailadres,E-mailadres 2,Opmerkingen,Niet benaderen", "tGAFSO.RPPEEMX" },
        { "Naam;E-mail zakelijk;Werkgever;Telefoonnummer", "NEOP" },
        { "Fornavn,Etternavn,Firma,Stilling,Mobiltelefon,E-postadresse,Merknader", "GFORPEM" },
        { "Förnamn;Efternamn;Företag;Befattning;E-post;Mobil;Anteckningar", "GFOREPM" },
        { "Navn;E-mail;Virksomhed;Jobtitel;Tlf.nr.;Afmeldt", "NEORPX" },
        { "Etunimi;Sukunimi;Sähköposti;Yritys;Tehtävänimike;Puhelin;Maa", "GFEORPC" },
        { "Imię;Nazwisko;Adres e-mail;Firma;Stanowisko;Telefon komórkowy;Uwagi;Kraj", "GFEORPMC" },
        { "Imię i nazwisko;E-mail służbowy;Pracodawca;Nie kontaktować", "NEOX" },
        { "Jméno;Příjmení;E-mailová adresa;Společnost;Pracovní pozice;Mobilní telefon;Poznámka;Země", "GFEORPMC" },
        { "Имя;Отчество;Фамилия;Компания;Должность;Электронная почта;Мобильный телефон;Заметки;Страна", "GAFOREPMC" },
        { "ФИО;Почта;Организация;Не беспокоить", "NEOX" },
        { "Adı;Soyadı;Şirket;İş Unvanı;E-posta Adresi;Cep Telefonu;Ülke", "GFOREPC" },
        { "Ad Soyad;E-posta;Görev;İletişim kurmayın", "NERX" },
        { "姓,名,会社名,役職,メールアドレス,携帯電話,備考", "FGOREPM" },
        { "氏名,勤務先,電子メール,電話番号,連絡不可", "NOEPX" },
        { "姓名,公司,职位,邮箱,手机,备注,国家", "NOREPMC" },
        { "姓,名字,组织,电子邮件地址,电话", "FG.EP" },
        { "名字,手機,電子郵件,公司名稱", "NPEO" },
        { "cn,givenName,sn,mail,telephoneNumber,o,title,description", "NG.EPOtM" },
        { "Name,Work E-mail,Personal E-mail,Work Phone,Home Phone,Main Website,Secondary Title", "NEEPPWt" },
        { "Name,Email,Status,Marketing Consent", "NE.Y" },
        { "Lead Name,Lead Email,Lead Phone,Lead Source,Lead Owner", "NEP.." },
        { "Student Name,Student Email,Advisor,Advisor Email", "NE.." },
        { "Display name,First name,Last name,Job Title,Department,Office phone,Mobile Phone,Country or region,User principal name,Alternate email address", "NGFR.PPC.E" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void Each_column_is_what_its_name_says(string header, string meanings)
    {
        var columns = Columns(header);

        columns.Should().NotBeNull(header);
        columns!.Meanings.Select((meaning, i) => $"{columns.Names[i]}: {meaning}").Should().Equal(meanings.Select((letter, i) => $"{columns.Names[i]}: {Letters[letter]}"));
    }

    [Fact]
    public void There_are_sixty_of_them() => Headers.Should().HaveCountGreaterThanOrEqualTo(60);

    [Theory]
    [InlineData("Ruth,Halvorsen,Northwind")]
    [InlineData("Please send your name, your plans and a photo")]
    [InlineData("When exporting your connection data, you may notice that some of the email addresses are missing.")]
    [InlineData("date,amount,currency")]
    [InlineData("Notes:")]
    [InlineData("Company,Country")]
    public void A_line_of_other_things_is_no_header(string line) => Columns(line).Should().BeNull();

    [Fact]
    public void Every_value_of_any_table_is_in_a_person_or_is_told() => Gen.Select(
        Gen.Int[0, Headers.Count - 1], People.OneOf(Cells).Array[24].Array[1, 5]).Sample(
        (which, rows) =>
        {
            var header = (string)Headers.ElementAt(which)[0];
            var separator = header.Contains(';', StringComparison.Ordinal) ? ';' : header.Contains('|', StringComparison.Ordinal) ? '|' : ',';
            var names = header.Split(separator);
            var text = new StringBuilder(header).Append('\n');

            // A mark makes each value unlike all others, so that it is found again wherever it went.
            var values = rows.Select((row, line) => names.Select((_, i) => row[i].Replace("#", string.Create(CultureInfo.InvariantCulture, $"q{line}z{i}"), StringComparison.Ordinal)).ToArray()).ToArray();
            foreach (var row in values) text.AppendJoin(separator, row.Select(value => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append('\n');

            var result = Import.Text(text.ToString()).GetAwaiter().GetResult();

            var at = 2;
            for (var line = 0; line < values.Length; line++)
            {
                var begins = at;
                at += 1 + values[line].Sum(value => value.Count(letter => letter == '\n'));
                var person = result.Contacts.FirstOrDefault(one => one.Line == begins);
                var told = result.Problems.Where(problem => problem.Line == begins).ToList();
                if (told.Exists(problem => problem.Action == ImportAction.RowLeftOut)) continue;
                var said = person is null ? "" : Everything(person.Contact);
                for (var i = 0; i < names.Length; i++)
                {
                    if (values[line][i].Trim().Length == 0) continue;
                    var isTold = told.Exists(problem => problem.Column == i + 1)
                        || result.Problems.Any(problem => problem.Kind == ImportProblemKind.UnusedColumn && problem.Column == i + 1 && problem.Message.Contains(names[i].Trim(), StringComparison.Ordinal));
                    (isTold || IsSaid(values[line][i], said)).Should().BeTrue($"{names[i]} says {values[line][i]} in\n{text}\n{said}\n{string.Join('\n', result.Problems)}");
                }
            }
        },
        iter: 3_000);

    private static readonly string[] Cells =
    [
        "", "", "", "Ann#", "Ann Bo#", "Dr.", "Lead of #", "a#@example.org", "A Bo <a#@example.org>", "a#@example.org; b#@example.org", "mailto:c#@example.org", "+47 22 00 #", "+47 22 33 44 5; +47 99 88 77 6", "https://www.linkedin.com/in/p#",
        "https://example.org/#", "Acme #", "Acme # ::: Other 7#", "no", "yes", "unsubscribed", "2024-01-05", "31/12/2024", "Norway", "Nowhere #", "Europe/Oslo", "some \"quoted\" remark #", "two\nlines #", "Halvorsen, Ruth #", "Taxi#", "@a#", "=1+#", "'", "0",
    ];

    private static readonly string[] Silent = ["yes", "unsubscribed", "2024-01-05", "31/12/2024", "no", "0"];

    private static bool IsSaid(string value, string said)
    {
        // A yes, a no, a day and a country go into a mark, a date and a code.
        if (Silent.Contains(value, StringComparer.Ordinal) || value is "Norway" or "'") return true;
        var plain = Folded(value);
        return said.Contains(plain, StringComparison.Ordinal) || value.Split([';', ' ', ':', ',', '<', '>', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Where(part => part is not "mailto" and not "::").All(part => said.Contains(Folded(part), StringComparison.Ordinal));
    }

    private static string Everything(Contact contact) => Folded(string.Join('\n', ((IEnumerable<string?>)
    [
        contact.Name.Written, contact.Name.Title, contact.Name.Full, contact.Name.Suffix, contact.Name.PostNominals, contact.Organization, contact.Role, contact.Field, contact.Region, contact.Zone?.Id, contact.ConnectedOn?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        .. contact.Points.Select(point => point.Value), .. contact.Notes, .. contact.DoNotContact.Select(why => why.ToString()),
    ])));

    private static string Folded(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter is not '\'')).ToLowerInvariant();

    private static ContactColumns? Columns(string header)
    {
        foreach (var separator in ";|,\t")
        {
            if (!header.Contains(separator, StringComparison.Ordinal) && header.AsSpan().ContainsAny(";|,\t")) continue;
            var row = new CsvRow();
            var text = header.ToCharArray();
            new RowSplitter(text, isEnd: true, separator, columns: 0, staysOnLine: true).Split(row);
            row.Settle(text, 0, text.Length, 1, RowFault.None);
            return ContactColumns.In(row);
        }

        return null;
    }
}
