using System.Text;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Settings;

/// <summary>
/// Takes the files that earlier versions kept beside the database into it, once: each stays where it was under another name, and the log
/// tells. One whose place in the database is taken already, or that cannot be read, is left alone and told of too.
/// </summary>
internal sealed partial class FilesTakenIn(SettingStore settings, InterviewStore store, DataFolder data, IClock clock,
    ILogger<FilesTakenIn> log)
{
    /// <summary>What a file is called when its content lies in the database.</summary>
    public const string Ending = ".taken-in";

    public async Task RunAsync(CancellationToken ct)
    {
        var files = Files().Where(file => File.Exists(file.Path)).ToList();
        if (files.Count == 0 || await store.FindSeekerAsync(TheSeeker.Own, ct) is null) return;
        foreach (var (name, path) in files)
        {
            try
            {
                await TakeAsync(name, path, ct);
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or StorageException)
            {
                Failed(log, Path.GetFileName(path), trouble.Message);
            }
        }
    }

    private (string Name, string Path)[] Files() =>
    [
        (KeptSetting.Skills, data.Skills),
        (KeptSetting.Calendar, data.Calendar),
        (KeptSetting.CalendarFeed, data.CalendarFeed),
        (KeptSetting.Decisions, data.Ledger),
        (KeptSetting.PeopleToAsk, data.Inventory),
    ];

    private async Task TakeAsync(string name, string path, CancellationToken ct)
    {
        var bytes = await File.ReadAllBytesAsync(path, ct);
        var content = string.Equals(name, KeptSetting.Skills, StringComparison.Ordinal) ? OldSkills.Read(Encoding.UTF8.GetString(bytes)) : bytes;
        if (content is null || content.Length > KeptSetting.MostBytes)
        {
            Failed(log, Path.GetFileName(path), "It cannot be read.");
            return;
        }

        var setting = new KeptSetting { Name = name, Content = content.ToValueList(), ChangedAt = clock.GetCurrentInstant() };
        if (await settings.SaveSettingAsync(TheSeeker.Own, setting, expectedVersion: 0, ct) is not KeepOutcome<KeptSetting>.Saved)
        {
            Left(log, Path.GetFileName(path));
            return;
        }

        File.Move(path, path + Ending, overwrite: true);
        Taken(log, Path.GetFileName(path), Path.GetFileName(path) + Ending);
    }

    [LoggerMessage(Level = LogLevel.Warning,
        Message = "{File} was taken into the database, where it is kept from now on; the file itself is now {NewName}.")]
    private static partial void Taken(ILogger logger, string file, string newName);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{File} was left as it is: the database holds something newer in its place.")]
    private static partial void Left(ILogger logger, string file);

    [LoggerMessage(Level = LogLevel.Error, Message = "{File} could not be taken into the database and was left as it is. {Why}")]
    private static partial void Failed(ILogger logger, string file, string why);
}
