namespace InfoInterview.Interchange.Mail { internal static class EmailFile { public static byte[] Write(People.Seeker s, People.Contact c, Outreach.OutreachMessage m) => []; } }
namespace InfoInterview.Interchange.Contacts { internal static class SampleContacts { public static Stream Open() => new MemoryStream(); } }
