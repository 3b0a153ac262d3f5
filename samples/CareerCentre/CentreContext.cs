using System.Text.Json;
using InfoInterview;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CareerCentre;

/// <summary>Our own tables; what the library knows lies in columns of JSON.</summary>
public sealed class CentreContext(DbContextOptions<CentreContext> options) : DbContext(options)
{
    public DbSet<SeekerRow> Seekers => Set<SeekerRow>();

    public DbSet<ContactRow> Contacts => Set<ContactRow>();

    public DbSet<EngagementRow> Engagements => Set<EngagementRow>();

    /// <summary>A history with its two people; <c>null</c> where there is none.</summary>
    public Task<EngagementRow?> FindEngagementAsync(Guid id) =>
        Engagements.Include(row => row.Seeker).Include(row => row.Contact).SingleOrDefaultAsync(row => row.Id == id);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SeekerRow>(row =>
        {
            AsJson(row.Property(one => one.Person));
            AsJson(row.Property(one => one.Availability));
        });
        modelBuilder.Entity<ContactRow>(row =>
        {
            AsJson(row.Property(one => one.Person));
            AsJson(row.Property(one => one.Availability));
        });
        modelBuilder.Entity<EngagementRow>(row =>
        {
            AsJson(row.Property(one => one.Facts));
            row.Property(one => one.Version).IsConcurrencyToken();
            row.HasOne(one => one.Seeker).WithMany().HasForeignKey(one => one.SeekerId);
            row.HasOne(one => one.Contact).WithMany().HasForeignKey(one => one.ContactId);
            row.HasIndex(one => new { one.SeekerId, one.ContactId }).IsUnique();
        });
    }

    /// <summary>A column of JSON; the library's data never change and compare by value, so that changes are seen without a copy.</summary>
    private static void AsJson<T>(PropertyBuilder<T> property) => property.HasConversion(new ValueConverter<T, string>(
        value => InfoInterviewJson.Write(value),
        json => JsonSerializer.Deserialize<T>(json, InfoInterviewJson.Options)!));
}
