namespace InfoInterview.People.Merging;

/// <summary>Tells what a merge gathers from all records.</summary>
internal static class GatheredText
{
    public static ValueList<string> Of(Contact merged, IReadOnlyList<MergeRecord> records)
    {
        var lines = new List<string>();
        Add(lines, "addresses and numbers", merged.Points.Count, records.Sum(record => record.Contact.Points.Count));
        Add(lines, "notes", merged.Notes.Count, records.Sum(record => record.Contact.Notes.Count));
        Add(lines, "tags", merged.Tags.Count, records.Sum(record => record.Contact.Tags.Count));
        Add(lines, "promises", merged.Promises.Count, records.Sum(record => record.Contact.Promises.Count));
        Add(lines, "people they named", merged.Referrals.Count, records.Sum(record => record.Contact.Referrals.Count));
        Add(lines, "shared connections", merged.SharedConnections.Count, records.Sum(record => record.Contact.SharedConnections.Count));
        foreach (var point in merged.Points)
        {
            if (!point.IsUsable) lines.Add($"{point.Value} stays marked as bounced.");
        }

        foreach (var why in merged.DoNotContact) lines.Add($"They stay on the list of people who are not written to: {why}.");
        return lines.ToValueList();
    }

    private static void Add(List<string> lines, string what, int kept, int given)
    {
        if (given == 0) return;
        var twice = given - kept;
        lines.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"All {what} are kept: {kept}{(twice == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {twice} of them given more than once"))}."));
    }
}
