using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Records;

/// <summary>The tables by which contacts are found and compared.</summary>
internal static class SearchTables
{
    public static void Add(InterviewContext context, ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ContactRow>(contact =>
        {
            contact.Property(row => row.ToCompare).HasDefaultValue(true);
            contact.HasIndex(row => new { row.Programme, row.Owner, row.ReferredBy }).HasFilter("\"ReferredBy\" IS NOT NULL");
            contact.HasIndex(row => new { row.Programme, row.Owner, row.ToCompare }).HasFilter("\"ToCompare\" IS NOT NULL");
        });

        context.Own<WordPartRow>(modelBuilder, part =>
        {
            part.ToTable("WordParts");
            part.HasKey(row => new { row.Programme, row.Owner, row.Part, row.Word });
            part.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });

        // Without a reference to the contact, which would want an index of its own: the words of a row go with the row.
        context.Own<ContactWordRow>(modelBuilder, word =>
        {
            word.ToTable("ContactWords");
            word.HasKey(row => new { row.Programme, row.Owner, row.Word, row.SortName, row.Contact });
            word.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });

        context.Own<LikenessRow>(modelBuilder, likeness =>
        {
            likeness.ToTable("Likenesses");
            likeness.HasKey(row => new { row.Programme, row.Owner, row.Mark, row.Contact });
            likeness.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact });
        });

        context.Own<TwinRow>(modelBuilder, twin =>
        {
            twin.ToTable("Twins");
            twin.HasKey(row => new { row.Programme, row.Owner, row.Id });
            twin.HasIndex(row => new { row.Programme, row.Owner, row.Rank, row.SortName, row.Id });
            twin.HasOne<SeekerRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner });
        });

        context.Own<TwinMemberRow>(modelBuilder, member =>
        {
            member.ToTable("TwinMembers");
            member.HasKey(row => new { row.Programme, row.Owner, row.Contact, row.Twin });
            member.HasOne<TwinRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Twin });
            member.HasOne<ContactRow>().WithMany().HasForeignKey(row => new { row.Programme, row.Owner, row.Contact });
        });
    }
}
