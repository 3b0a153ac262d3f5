using InfoInterview.Engagements;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Records;

/// <summary>The tables of what people write and keep, and of what they have deleted.</summary>
internal static class WrittenTables
{
    public static void Add(InterviewContext context, ModelBuilder modelBuilder)
    {
        context.KeepAboutContact<DraftRow, MessageDraft>(modelBuilder).ToTable("Drafts")
            .HasIndex(row => new { row.Programme, row.Owner, row.Contact, row.Purpose, row.State });
        context.KeepAboutContact<SentRow, SentCopy>(modelBuilder).ToTable("SentCopies")
            .HasIndex(row => new { row.Programme, row.Owner, row.MessageId });
        context.KeepAboutContact<ReceivedRow, ReceivedText>(modelBuilder).ToTable("ReceivedTexts")
            .HasIndex(row => new { row.Programme, row.Owner, row.MessageId });

        context.Own<AttachmentRow>(modelBuilder, attachment =>
        {
            attachment.ToTable("Attachments");
            attachment.HasKey(row => new { row.Programme, row.Owner, row.Id });
            attachment.Property(row => row.Id).ValueGeneratedNever();
            attachment.HasIndex(row => new { row.Programme, row.Owner, row.Contact });
            attachment.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact });
        });

        context.Own<SettingRow>(modelBuilder, setting =>
        {
            setting.ToTable("Settings");
            setting.HasKey(row => new { row.Programme, row.Owner, row.Name });
            setting.Property(row => row.Version).IsConcurrencyToken();
            setting.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });

        // Whoever lies there is among the contacts no more, so that nothing refers to them.
        context.Own<BinRow>(modelBuilder, bin =>
        {
            bin.ToTable("Bin");
            bin.HasKey(row => new { row.Programme, row.Owner, row.Contact });
            bin.HasIndex(row => new { row.Programme, row.Owner, row.DeletedAt });
            bin.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });
    }
}
