using InfoInterview.People;

namespace InfoInterview.Tests.People;

/// <summary>
/// How names of many kinds are read and greeted: written, title, given, additional, family, suffix and letters, and the formal greeting.
/// </summary>
public sealed class PersonNameReadingTests
{
    [Theory]
    [InlineData("Prof. Dr. Dr. h.c. Klaus Weber", "Prof. Dr. Dr. h.c.", "Klaus", null, "Weber", null, "Dear Prof. Dr. Weber")]
    [InlineData("Dr. med. Anna Lindqvist", "Dr. med.", "Anna", null, "Lindqvist", null, "Dear Dr. Lindqvist")]
    [InlineData("Dr. Phil Marlowe", "Dr.", "Phil", null, "Marlowe", null, "Dear Dr. Marlowe")]
    [InlineData("Univ.-Prof. Dipl.-Ing. Dr. Eva Huber", "Univ.-Prof. Dipl.-Ing. Dr.", "Eva", null, "Huber", null, "Dear Prof. Dr. Huber")]
    [InlineData("The Rev. Canon Desmond Okafor", "The Rev. Canon", "Desmond", null, "Okafor", null, "Dear Rev. Canon Okafor")]
    [InlineData("The Rt. Hon. Gwen Pryce MP", "The Rt. Hon.", "Gwen", null, "Pryce", "MP", "Dear Gwen Pryce")]
    [InlineData("Hon. Alice Boateng", "Hon.", "Alice", null, "Boateng", null, "Dear Alice Boateng")]
    [InlineData("Lt. Col. James O'Hara (Ret.)", "Lt. Col.", "James", null, "O'Hara", null, "Dear Lt. Col. O'Hara")]
    [InlineData("Sister Mary Agnes Doyle", "Sister", "Mary", "Agnes", "Doyle", null, "Dear Sister Doyle")]
    [InlineData("Rabbi David Stern", "Rabbi", "David", null, "Stern", null, "Dear Rabbi Stern")]
    [InlineData("M. Étienne Laurent", "M.", "Étienne", null, "Laurent", null, "Dear Mr. Laurent")]
    [InlineData("Mme Claire de la Tour", "Mme", "Claire", null, "de la Tour", null, "Dear Ms. de la Tour")]
    [InlineData("Dott.ssa Giulia Bianchi", "Dott.ssa", "Giulia", null, "Bianchi", null, "Dear Dr. Bianchi")]
    [InlineData("Drs. Pieter van den Berg", "Drs.", "Pieter", null, "van den Berg", null, "Dear Pieter van den Berg")]
    [InlineData("Sra. Gabriela Fuentes Ortiz", "Sra.", "Gabriela", null, "Fuentes Ortiz", null, "Dear Ms. Fuentes Ortiz")]
    [InlineData("Dr. Miguel Ángel García Márquez", "Dr.", "Miguel Ángel", null, "García Márquez", null, "Dear Dr. García Márquez")]
    [InlineData("José Ortega y Gasset", null, "José", null, "Ortega y Gasset", null, "Dear José Ortega y Gasset")]
    [InlineData("Ms. Ursula K. Le Guin", "Ms.", "Ursula", "K.", "Le Guin", null, "Dear Ms. Le Guin")]
    [InlineData("Mr. Oscar De La Hoya", "Mr.", "Oscar", null, "De La Hoya", null, "Dear Mr. De La Hoya")]
    [InlineData("Mr. Karl-Theodor Freiherr von und zu Guttenfels", "Mr.", "Karl-Theodor", null, "Freiherr von und zu Guttenfels", null, "Dear Mr. Freiherr von und zu Guttenfels")]
    [InlineData("Mr. Uncle Ben Carter", "Mr.", "Uncle", "Ben", "Carter", null, "Dear Mr. Carter")]
    [InlineData("Dr. Tariq bin Ziad", "Dr.", "Tariq", null, "bin Ziad", null, "Dear Dr. bin Ziad")]
    [InlineData("Thomas Ashford, Esq.", null, "Thomas", null, "Ashford", "Esq.", "Dear Thomas Ashford")]
    [InlineData("Nora Quist, P.Eng., FHEA", null, "Nora", null, "Quist", "P.Eng., FHEA", "Dear Nora Quist")]
    [InlineData("Nora Quist Ph.D., M.Ed.", null, "Nora", null, "Quist", "Ph.D., M.Ed.", "Dear Nora Quist")]
    [InlineData("Dr. Nora Quist, MD, MPH, FACP", "Dr.", "Nora", null, "Quist", "MD, MPH, FACP", "Dear Dr. Quist")]
    [InlineData("Grace Lin, Recruiter at Acme", null, "Grace", null, "Lin", null, "Dear Grace Lin")]
    [InlineData("Grace Lin - Talent Partner", null, "Grace", null, "Lin", null, "Dear Grace Lin")]
    [InlineData("Grace Lin she/her", null, "Grace", null, "Lin", null, "Dear Grace Lin")]
    [InlineData("Grace Lin, she/her/hers", null, "Grace", null, "Lin", null, "Dear Grace Lin")]
    [InlineData("Robert \"Bob\" Ekström", null, "Robert", null, "Ekström", null, "Dear Robert Ekström")]
    [InlineData("Robert (Bob) Ekström", null, "Robert", null, "Ekström", null, "Dear Robert Ekström")]
    [InlineData("JOHN O'NEILL", null, "John", null, "O'Neill", null, "Dear John O'Neill")]
    [InlineData("DR. MARIA VAN DER BERG", "DR.", "Maria", null, "van der Berg", null, "Dear DR. van der Berg")]
    [InlineData("JACK MA", null, "Jack", null, "Ma", null, "Dear Jack Ma")]
    [InlineData("Jean DUPONT", null, "Jean", null, "Dupont", null, "Dear Jean Dupont")]
    [InlineData("DUPONT Jean-Pierre", null, "Jean-Pierre", null, "Dupont", null, "Dear Jean-Pierre Dupont")]
    [InlineData("JT Harlow", null, "JT", null, "Harlow", null, "Dear JT Harlow")]
    [InlineData("ms. jane doe", "ms.", "jane", null, "doe", null, "Dear ms. doe")]
    [InlineData("Kim Min-jun", null, "Min-jun", null, "Kim", null, "Dear Kim Min-jun")]
    [InlineData("Mr. Min-jun Kim", "Mr.", "Min-jun", null, "Kim", null, "Dear Mr. Kim")]
    [InlineData("山田 太郎", null, "太郎", null, "山田", null, "Dear 山田太郎")]
    [InlineData("佐藤さくら", null, "さくら", null, "佐藤", null, "Dear 佐藤さくら")]
    [InlineData("欧阳娜娜", null, "娜娜", null, "欧阳", null, "Dear 欧阳娜娜")]
    [InlineData("김민준", null, "민준", null, "김", null, "Dear 김민준")]
    [InlineData("García Márquez, Gabriel", null, "Gabriel", null, "García Márquez", null, "Dear Gabriel García Márquez")]
    [InlineData("Иван Петрович Сидоров", null, "Иван", "Петрович", "Сидоров", null, "Dear Иван Петрович Сидоров")]
    [InlineData("John Smith 3rd", null, "John", null, "Smith", null, "Dear John Smith")]
    public void A_name_is_taken_apart_and_greeted(string written, string? title, string? given, string? additional, string? family, string? letters, string greeting)
    {
        var name = PersonName.Parse(written);
        (name.Title, name.Given, name.Additional, name.Family, name.PostNominals).Should().Be((title, given, additional, family, letters));
        Salutation.For(name).Should().Be(greeting);
    }

    [Theory]
    [InlineData("Nagy János", "hu", "János", "Nagy", "Nagy János")]
    [InlineData("Wang Xiao Ming", "zh-Hant", "Xiao Ming", "Wang", "Wang Xiao Ming")]
    [InlineData("Tanaka Hiroshi", "ja_JP", "Hiroshi", "Tanaka", "Tanaka Hiroshi")]
    [InlineData("Nguyen Van An", "vi", "An", "Nguyen", "Nguyen Van An")]
    [InlineData("高橋一", "ja", "一", "高橋", "高橋一")]
    [InlineData("Ana López Ferrer", "es-MX", "Ana", "López Ferrer", "Ana López Ferrer")]
    [InlineData("Ana López Ferrer", null, "Ana", "Ferrer", "Ana López Ferrer")]
    [InlineData("Tanaka Hiroshi", "en", "Tanaka", "Hiroshi", "Tanaka Hiroshi")]
    public void The_language_says_which_name_is_the_family_name(string written, string? locale, string given, string family, string full)
    {
        var name = PersonName.Parse(written, locale);
        (name.Given, name.Family, name.Full).Should().Be((given, family, full));
    }

    [Theory]
    [InlineData("Ms. Ruth Halvorsen", NameDoubt.None, NameCertainty.Certain)]
    [InlineData("Halvorsen, Ruth", NameDoubt.None, NameCertainty.Certain)]
    [InlineData("John Q. Public", NameDoubt.None, NameCertainty.Certain)]
    [InlineData("Ludwig van der Berg", NameDoubt.None, NameCertainty.Certain)]
    [InlineData("Mary Agnes Doyle", NameDoubt.ManyNames, NameCertainty.Likely)]
    [InlineData("Kim Min-jun", NameDoubt.OrderByCustom, NameCertainty.Likely)]
    [InlineData("王小明", NameDoubt.Unspaced, NameCertainty.Likely)]
    [InlineData("K. Osei", NameDoubt.Initials, NameCertainty.Likely)]
    [InlineData("Zendaya", NameDoubt.SingleName, NameCertainty.Unsure)]
    [InlineData("anna maria", NameDoubt.NoCapitals, NameCertainty.Unsure)]
    [InlineData("García Márquez, Gabriel", NameDoubt.Comma, NameCertainty.Unsure)]
    [InlineData("Recruiting Team", NameDoubt.NotAPerson, NameCertainty.Unsure)]
    public void A_reading_says_how_sure_it_is_and_what_is_in_doubt(string written, NameDoubt doubt, NameCertainty certainty)
    {
        var name = PersonName.Parse(written);
        (name.Doubt, name.Certainty).Should().Be((doubt, certainty));
    }
}
