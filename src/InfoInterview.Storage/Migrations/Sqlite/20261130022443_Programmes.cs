using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InfoInterview.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Programmes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Actions_Contacts_Owner_Contact",
                table: "Actions");

            migrationBuilder.DropForeignKey(
                name: "FK_Actions_Seekers_Owner",
                table: "Actions");

            migrationBuilder.DropForeignKey(
                name: "FK_ContactKeys_Contacts_Owner_Contact",
                table: "ContactKeys");

            migrationBuilder.DropForeignKey(
                name: "FK_Contacts_Seekers_Owner",
                table: "Contacts");

            migrationBuilder.DropForeignKey(
                name: "FK_DoNotContact_Seekers_Owner",
                table: "DoNotContact");

            migrationBuilder.DropForeignKey(
                name: "FK_Engagements_Contacts_Owner_Contact",
                table: "Engagements");

            migrationBuilder.DropForeignKey(
                name: "FK_ErasedCounts_Seekers_Owner",
                table: "ErasedCounts");

            migrationBuilder.DropForeignKey(
                name: "FK_Facts_Engagements_Owner_Contact",
                table: "Facts");

            migrationBuilder.DropForeignKey(
                name: "FK_Notes_Contacts_Owner_Contact",
                table: "Notes");

            migrationBuilder.DropForeignKey(
                name: "FK_Notes_Seekers_Owner",
                table: "Notes");

            migrationBuilder.DropForeignKey(
                name: "FK_Plans_Contacts_Owner_Contact",
                table: "Plans");

            migrationBuilder.DropForeignKey(
                name: "FK_Plans_Seekers_Owner",
                table: "Plans");

            migrationBuilder.DropForeignKey(
                name: "FK_Themes_Seekers_Owner",
                table: "Themes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Themes",
                table: "Themes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Seekers",
                table: "Seekers");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Plans",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Owner_Contact",
                table: "Plans");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Notes",
                table: "Notes");

            migrationBuilder.DropIndex(
                name: "IX_Notes_Owner_Contact",
                table: "Notes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Facts",
                table: "Facts");

            migrationBuilder.DropIndex(
                name: "IX_Facts_Owner_Contact_Key",
                table: "Facts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_ErasedCounts",
                table: "ErasedCounts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Engagements",
                table: "Engagements");

            migrationBuilder.DropPrimaryKey(
                name: "PK_DoNotContact",
                table: "DoNotContact");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Contacts",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Owner_SortName_Id",
                table: "Contacts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_ContactKeys",
                table: "ContactKeys");

            migrationBuilder.DropIndex(
                name: "IX_ContactKeys_Owner_Contact",
                table: "ContactKeys");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Actions",
                table: "Actions");

            migrationBuilder.DropIndex(
                name: "IX_Actions_Owner_Contact",
                table: "Actions");

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Themes",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Seekers",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Plans",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Notes",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Facts",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "ErasedCounts",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Engagements",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "DoNotContact",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Contacts",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "ContactKeys",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddColumn<Guid>(
                name: "Programme",
                table: "Actions",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("0198f3a0-7c00-7000-8000-0000000000f1"));

            migrationBuilder.AddPrimaryKey(
                name: "PK_Themes",
                table: "Themes",
                columns: new[] { "Programme", "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Seekers",
                table: "Seekers",
                columns: new[] { "Programme", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Plans",
                table: "Plans",
                columns: new[] { "Programme", "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Notes",
                table: "Notes",
                columns: new[] { "Programme", "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Facts",
                table: "Facts",
                columns: new[] { "Programme", "Owner", "Contact", "Sequence" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_ErasedCounts",
                table: "ErasedCounts",
                columns: new[] { "Programme", "Owner", "Kind" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Engagements",
                table: "Engagements",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_DoNotContact",
                table: "DoNotContact",
                columns: new[] { "Programme", "Owner", "Hash", "Reason" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Contacts",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_ContactKeys",
                table: "ContactKeys",
                columns: new[] { "Programme", "Owner", "Key" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Actions",
                table: "Actions",
                columns: new[] { "Programme", "Owner", "Id" });

            migrationBuilder.CreateTable(
                name: "Marks",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Marks", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Programmes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Programmes", x => x.Id);
                });

            migrationBuilder.InsertData(
                table: "Programmes",
                columns: new[] { "Id", "Name" },
                values: new object[] { new Guid("0198f3a0-7c00-7000-8000-0000000000f1"), "First programme" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Programme_Owner_Contact",
                table: "Plans",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Notes_Programme_Owner_Contact",
                table: "Notes",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Programme_Owner_Contact_Key",
                table: "Facts",
                columns: new[] { "Programme", "Owner", "Contact", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Programme_Owner_SortName_Id",
                table: "Contacts",
                columns: new[] { "Programme", "Owner", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactKeys_Programme_Owner_Contact",
                table: "ContactKeys",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Programme_Owner_Contact",
                table: "Actions",
                columns: new[] { "Programme", "Owner", "Contact" });

            migrationBuilder.AddForeignKey(
                name: "FK_Actions_Contacts_Programme_Owner_Contact",
                table: "Actions",
                columns: new[] { "Programme", "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Programme", "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Actions_Seekers_Programme_Owner",
                table: "Actions",
                columns: new[] { "Programme", "Owner" },
                principalTable: "Seekers",
                principalColumns: new[] { "Programme", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ContactKeys_Contacts_Programme_Owner_Contact",
                table: "ContactKeys",
                columns: new[] { "Programme", "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Programme", "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Contacts_Seekers_Programme_Owner",
                table: "Contacts",
                columns: new[] { "Programme", "Owner" },
                principalTable: "Seekers",
                principalColumns: new[] { "Programme", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_DoNotContact_Seekers_Programme_Owner",
                table: "DoNotContact",
                columns: new[] { "Programme", "Owner" },
                principalTable: "Seekers",
                principalColumns: new[] { "Programme", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Engagements_Contacts_Programme_Owner_Contact",
                table: "Engagements",
                columns: new[] { "Programme", "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Programme", "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ErasedCounts_Seekers_Programme_Owner",
                table: "ErasedCounts",
                columns: new[] { "Programme", "Owner" },
                principalTable: "Seekers",
                principalColumns: new[] { "Programme", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Facts_Engagements_Programme_Owner_Contact",
                table: "Facts",
                columns: new[] { "Programme", "Owner", "Contact" },
                principalTable: "Engagements",
                principalColumns: new[] { "Programme", "Owner", "Contact" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Notes_Contacts_Programme_Owner_Contact",
                table: "Notes",
                columns: new[] { "Programme", "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Programme", "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Notes_Seekers_Programme_Owner",
                table: "Notes",
                columns: new[] { "Programme", "Owner" },
                principalTable: "Seekers",
                principalColumns: new[] { "Programme", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Plans_Contacts_Programme_Owner_Contact",
                table: "Plans",
                columns: new[] { "Programme", "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Programme", "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Plans_Seekers_Programme_Owner",
                table: "Plans",
                columns: new[] { "Programme", "Owner" },
                principalTable: "Seekers",
                principalColumns: new[] { "Programme", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Seekers_Programmes_Programme",
                table: "Seekers",
                column: "Programme",
                principalTable: "Programmes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Themes_Seekers_Programme_Owner",
                table: "Themes",
                columns: new[] { "Programme", "Owner" },
                principalTable: "Seekers",
                principalColumns: new[] { "Programme", "Id" },
                onDelete: ReferentialAction.Restrict);

            // Which key the hashes were made with is known to the database from now on, as nobody sees the rows of everybody.
            migrationBuilder.Sql("INSERT INTO \"Marks\" (\"Name\", \"Value\") SELECT 'doNotContactKey', \"Key\" FROM \"DoNotContact\" LIMIT 1;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Actions_Contacts_Programme_Owner_Contact",
                table: "Actions");

            migrationBuilder.DropForeignKey(
                name: "FK_Actions_Seekers_Programme_Owner",
                table: "Actions");

            migrationBuilder.DropForeignKey(
                name: "FK_ContactKeys_Contacts_Programme_Owner_Contact",
                table: "ContactKeys");

            migrationBuilder.DropForeignKey(
                name: "FK_Contacts_Seekers_Programme_Owner",
                table: "Contacts");

            migrationBuilder.DropForeignKey(
                name: "FK_DoNotContact_Seekers_Programme_Owner",
                table: "DoNotContact");

            migrationBuilder.DropForeignKey(
                name: "FK_Engagements_Contacts_Programme_Owner_Contact",
                table: "Engagements");

            migrationBuilder.DropForeignKey(
                name: "FK_ErasedCounts_Seekers_Programme_Owner",
                table: "ErasedCounts");

            migrationBuilder.DropForeignKey(
                name: "FK_Facts_Engagements_Programme_Owner_Contact",
                table: "Facts");

            migrationBuilder.DropForeignKey(
                name: "FK_Notes_Contacts_Programme_Owner_Contact",
                table: "Notes");

            migrationBuilder.DropForeignKey(
                name: "FK_Notes_Seekers_Programme_Owner",
                table: "Notes");

            migrationBuilder.DropForeignKey(
                name: "FK_Plans_Contacts_Programme_Owner_Contact",
                table: "Plans");

            migrationBuilder.DropForeignKey(
                name: "FK_Plans_Seekers_Programme_Owner",
                table: "Plans");

            migrationBuilder.DropForeignKey(
                name: "FK_Seekers_Programmes_Programme",
                table: "Seekers");

            migrationBuilder.DropForeignKey(
                name: "FK_Themes_Seekers_Programme_Owner",
                table: "Themes");

            migrationBuilder.DropTable(
                name: "Marks");

            migrationBuilder.DropTable(
                name: "Programmes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Themes",
                table: "Themes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Seekers",
                table: "Seekers");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Plans",
                table: "Plans");

            migrationBuilder.DropIndex(
                name: "IX_Plans_Programme_Owner_Contact",
                table: "Plans");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Notes",
                table: "Notes");

            migrationBuilder.DropIndex(
                name: "IX_Notes_Programme_Owner_Contact",
                table: "Notes");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Facts",
                table: "Facts");

            migrationBuilder.DropIndex(
                name: "IX_Facts_Programme_Owner_Contact_Key",
                table: "Facts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_ErasedCounts",
                table: "ErasedCounts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Engagements",
                table: "Engagements");

            migrationBuilder.DropPrimaryKey(
                name: "PK_DoNotContact",
                table: "DoNotContact");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Contacts",
                table: "Contacts");

            migrationBuilder.DropIndex(
                name: "IX_Contacts_Programme_Owner_SortName_Id",
                table: "Contacts");

            migrationBuilder.DropPrimaryKey(
                name: "PK_ContactKeys",
                table: "ContactKeys");

            migrationBuilder.DropIndex(
                name: "IX_ContactKeys_Programme_Owner_Contact",
                table: "ContactKeys");

            migrationBuilder.DropPrimaryKey(
                name: "PK_Actions",
                table: "Actions");

            migrationBuilder.DropIndex(
                name: "IX_Actions_Programme_Owner_Contact",
                table: "Actions");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Themes");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Seekers");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Plans");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Notes");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Facts");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "ErasedCounts");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Engagements");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "DoNotContact");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Contacts");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "ContactKeys");

            migrationBuilder.DropColumn(
                name: "Programme",
                table: "Actions");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Themes",
                table: "Themes",
                columns: new[] { "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Seekers",
                table: "Seekers",
                column: "Id");

            migrationBuilder.AddPrimaryKey(
                name: "PK_Plans",
                table: "Plans",
                columns: new[] { "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Notes",
                table: "Notes",
                columns: new[] { "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Facts",
                table: "Facts",
                columns: new[] { "Owner", "Contact", "Sequence" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_ErasedCounts",
                table: "ErasedCounts",
                columns: new[] { "Owner", "Kind" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Engagements",
                table: "Engagements",
                columns: new[] { "Owner", "Contact" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_DoNotContact",
                table: "DoNotContact",
                columns: new[] { "Owner", "Hash", "Reason" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Contacts",
                table: "Contacts",
                columns: new[] { "Owner", "Id" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_ContactKeys",
                table: "ContactKeys",
                columns: new[] { "Owner", "Key" });

            migrationBuilder.AddPrimaryKey(
                name: "PK_Actions",
                table: "Actions",
                columns: new[] { "Owner", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Plans_Owner_Contact",
                table: "Plans",
                columns: new[] { "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Notes_Owner_Contact",
                table: "Notes",
                columns: new[] { "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Owner_Contact_Key",
                table: "Facts",
                columns: new[] { "Owner", "Contact", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_Owner_SortName_Id",
                table: "Contacts",
                columns: new[] { "Owner", "SortName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ContactKeys_Owner_Contact",
                table: "ContactKeys",
                columns: new[] { "Owner", "Contact" });

            migrationBuilder.CreateIndex(
                name: "IX_Actions_Owner_Contact",
                table: "Actions",
                columns: new[] { "Owner", "Contact" });

            migrationBuilder.AddForeignKey(
                name: "FK_Actions_Contacts_Owner_Contact",
                table: "Actions",
                columns: new[] { "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Actions_Seekers_Owner",
                table: "Actions",
                column: "Owner",
                principalTable: "Seekers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ContactKeys_Contacts_Owner_Contact",
                table: "ContactKeys",
                columns: new[] { "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Contacts_Seekers_Owner",
                table: "Contacts",
                column: "Owner",
                principalTable: "Seekers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_DoNotContact_Seekers_Owner",
                table: "DoNotContact",
                column: "Owner",
                principalTable: "Seekers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Engagements_Contacts_Owner_Contact",
                table: "Engagements",
                columns: new[] { "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ErasedCounts_Seekers_Owner",
                table: "ErasedCounts",
                column: "Owner",
                principalTable: "Seekers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Facts_Engagements_Owner_Contact",
                table: "Facts",
                columns: new[] { "Owner", "Contact" },
                principalTable: "Engagements",
                principalColumns: new[] { "Owner", "Contact" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Notes_Contacts_Owner_Contact",
                table: "Notes",
                columns: new[] { "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Notes_Seekers_Owner",
                table: "Notes",
                column: "Owner",
                principalTable: "Seekers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Plans_Contacts_Owner_Contact",
                table: "Plans",
                columns: new[] { "Owner", "Contact" },
                principalTable: "Contacts",
                principalColumns: new[] { "Owner", "Id" },
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Plans_Seekers_Owner",
                table: "Plans",
                column: "Owner",
                principalTable: "Seekers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Themes_Seekers_Owner",
                table: "Themes",
                column: "Owner",
                principalTable: "Seekers",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
