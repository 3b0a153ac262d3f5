using System.Text;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Tests.Contacts;

/// <summary>Imports text or bytes in one line of a test.</summary>
internal static class Import
{
    public const string Header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";

    public static Task<ContactImportResult> Text(string text, ContactImportOptions? options = null) => Bytes(Encoding.UTF8.GetBytes(text), options);

    public static async Task<ContactImportResult> Bytes(byte[] bytes, ContactImportOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return await ContactImport.ReadAllAsync(stream, options ?? ContactImportOptions.Default);
    }

    public static async Task<ContactImportResult> File(string path)
    {
        await using var stream = System.IO.File.OpenRead(path);
        return await ContactImport.ReadAllAsync(stream, ContactImportOptions.Default);
    }
}
