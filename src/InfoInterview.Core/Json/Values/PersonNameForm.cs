using System.Text.Json;
using InfoInterview.People;

namespace InfoInterview.Json.Values;

/// <summary>
/// A name, taken apart as it was: no parser of names is asked, so that better reading of names changes no stored person and none
/// becomes unreadable. A name that came from somewhere else, as it is written and in no parts at all, is read as people write names.
/// </summary>
internal sealed class PersonNameForm : RecordForm<PersonName>
{
    private static readonly string[] Parts = ["title", "given", "additional", "family", "suffix", "postNominals"];

    protected override bool TryReadParts(PartReader parts, out PersonName value)
    {
        value = null!;
        string? written = null;
        var told = new string?[Parts.Length];
        var order = default(NameOrder);
        var doubt = default(NameDoubt);
        while (parts.Next())
        {
            if (Array.IndexOf(Parts, parts.Name) is >= 0 and var place) Part(parts, out told[place]);
            else if (parts.Name is "written") _ = parts.Value(TextForm.Instance, out written);
            else if (parts.Name is "order") _ = parts.Value(AllForms.PeopleNameOrder, out order);
            else if (parts.Name is "doubt") _ = parts.Value(AllForms.PeopleNameDoubt, out doubt);
            else parts.Unknown();
        }

        parts.Needs("written");
        if (parts.HasFailed) return false;
        if (written is null || written.All(letter => char.IsControl(letter) || char.IsWhiteSpace(letter))) return parts.Say("written", "This holds no name.");
        if (Array.TrueForAll(told, part => part is null) && order == default && doubt == default)
        {
            value = PersonName.TryParse(written, out var read) ? read : PersonName.AsWritten(written);
            return true;
        }

        value = PersonName.AsWritten(written) with { Title = told[0], Given = told[1], Additional = told[2], Family = told[3], Suffix = told[4], PostNominals = told[5], Order = order, Doubt = doubt };
        return true;
    }

    private static void Part(PartReader parts, out string? told)
    {
        if (parts.Maybe(TextForm.Instance, out told) && told is not null && told.Any(char.IsControl)) parts.Say(parts.Name, "A name holds no line breaks or other control characters.");
    }

    protected override void WriteParts(Utf8JsonWriter writer, PersonName value)
    {
        writer.WriteString("written", value.Written);
        string?[] all = [value.Title, value.Given, value.Additional, value.Family, value.Suffix, value.PostNominals];
        for (var i = 0; i < Parts.Length; i++)
        {
            if (all[i] is { } part) writer.WriteString(Parts[i], part);
        }

        Put("order", value.Order, AllForms.PeopleNameOrder);
        Put("doubt", value.Doubt, AllForms.PeopleNameDoubt);

        void Put<T>(string name, T word, WordForm<T> form)
            where T : struct, Enum
        {
            if (EqualityComparer<T>.Default.Equals(word, default)) return;
            writer.WritePropertyName(name);
            form.Write(writer, word);
        }
    }
}
