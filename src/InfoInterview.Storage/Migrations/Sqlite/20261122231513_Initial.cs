using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Seekers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seekers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    SortName = table.Column<string>(type: "TEXT", nullable: false),
                    SearchText = table.Column<string>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => new { x.Owner, x.Id });
                    table.ForeignKey(
                        name: "FK_Contacts_Seekers_Owner",
                        column: x => x.Owner,
                        principalTable: "Seekers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContactKeys",
                columns: table => new
                {
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactKeys", x => new { x.Owner, x.Key });
                    table.ForeignKey(
                        name: "FK_ContactKeys_Contacts_Owner_Contact",
                        columns: x => new { x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Engagements",
                columns: table => new
                {
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Engagements", x => new { x.Owner, x.Contact });
                    table.ForeignKey(
                        name: "FK_Engagements_Contacts_Owner_Contact",
                        columns: x => new { x.Owner, x.Contact },
                        principalTable: "Contacts",
                        principalColumns: new[] { "Owner", "Id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Facts",
                columns: table => new
                {
                    Owner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Contact = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Facts", x => new { x.Owner, x.Contact, x.Sequence });
                    table.ForeignKey(
                        name: "FK_Facts_Engagements_Owner_Contact",
                        columns: x => new { x.Owner, x.Contact },
                        principalTable: "Engagements",
                        principalColumns: new[] { "Owner", "Contact" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ContactKeys_Owner_Contact",
                table: "ContactKeys",
                columns: new[] { "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Owner_SortName_Id",
                table: "Contacts",
                columns: new[] { "Owner", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Owner_Contact_Key",
                table: "Facts",
                columns: new[] { "Owner", "Contact", "Key" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ContactKeys");

            migrationBuilder.DropTable(
                name: "Facts");

            migrationBuilder.DropTable(
                name: "Engagements");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "Seekers");
        }
    }
}
