// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::OffsetDateTime;

#[cfg(any(feature = "applications", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.nativeAuthenticationApisEnabled`, metadata
    NativeAuthenticationApisEnabled = "microsoft.graph.nativeAuthenticationApisEnabled" {
        None = "none",
        All = "all",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "admin", feature = "sites", feature = "tasks", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.note`, metadata, with the accessors of [`OutlookItem`](super::OutlookItem)
    Note: super::OutlookItem, super::Entity = "microsoft.graph.note";
    inherited "id" ID, with_id(String), "`id`";
    inherited "categories" CATEGORIES, with_categories(Vec<String>), "`categories`";
    inherited "changeKey" CHANGE_KEY, with_change_key(String), "`changeKey`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "body" BODY, body model -> Option<&super::ItemBody>, with_body(super::ItemBody), "`body`: `microsoft.graph.itemBody`, metadata";
    "bodyPreview" BODY_PREVIEW, body_preview str -> Option<&str>, with_body_preview(String), "`bodyPreview`: `Edm.String`, metadata";
    "hasAttachments" HAS_ATTACHMENTS, has_attachments bool -> Option<bool>, with_has_attachments(bool), "`hasAttachments`: `Edm.Boolean`, metadata";
    "isDeleted" IS_DELETED, is_deleted bool -> Option<bool>, with_is_deleted(bool), "`isDeleted`: `Edm.Boolean`, metadata";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`, metadata";
    "attachments" ATTACHMENTS, attachments models -> Option<&[super::Attachment]>, with_attachments(Vec<super::Attachment>), "`attachments`: `Collection(microsoft.graph.attachment)`, metadata" if (any(feature = "calendar", feature = "mail"));
    "extensions" EXTENSIONS, extensions models -> Option<&[super::Extension]>, with_extensions(Vec<super::Extension>), "`extensions`: `Collection(microsoft.graph.extension)`, metadata" if (any(feature = "directory", feature = "files", feature = "groups", feature = "sites", feature = "tasks", feature = "users"));
    "multiValueExtendedProperties" MULTI_VALUE_EXTENDED_PROPERTIES, multi_value_extended_properties models -> Option<&[super::MultiValueLegacyExtendedProperty]>, with_multi_value_extended_properties(Vec<super::MultiValueLegacyExtendedProperty>), "`multiValueExtendedProperties`: `Collection(microsoft.graph.multiValueLegacyExtendedProperty)`, metadata" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
    "singleValueExtendedProperties" SINGLE_VALUE_EXTENDED_PROPERTIES, single_value_extended_properties models -> Option<&[super::SingleValueLegacyExtendedProperty]>, with_single_value_extended_properties(Vec<super::SingleValueLegacyExtendedProperty>), "`singleValueExtendedProperties`: `Collection(microsoft.graph.singleValueLegacyExtendedProperty)`, metadata" if (any(feature = "calendar", feature = "contacts", feature = "mail"));
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.notebook`](https://learn.microsoft.com/graph/api/resources/notebook?view=graph-rest-beta), with the accessors of [`OnenoteEntityHierarchyModel`](super::OnenoteEntityHierarchyModel)
    Notebook: super::OnenoteEntityHierarchyModel, super::Entity = "microsoft.graph.notebook";
    inherited "id" ID, with_id(String), "`id`";
    inherited "self" SELF, with_self(String), "`self`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "createdBy" CREATED_BY, with_created_by(super::IdentitySet), "`createdBy`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedBy" LAST_MODIFIED_BY, with_last_modified_by(super::IdentitySet), "`lastModifiedBy`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`, read-only" "Read-only.";
    "isShared" IS_SHARED, is_shared bool -> Option<bool>, with_is_shared(bool), "`isShared`: `Edm.Boolean`, read-only" "Read-only.";
    "links" LINKS, links model -> Option<&super::NotebookLinks>, with_links(super::NotebookLinks), "`links`: `microsoft.graph.notebookLinks`";
    "sectionGroupsUrl" SECTION_GROUPS_URL, section_groups_url str -> Option<&str>, with_section_groups_url(String), "`sectionGroupsUrl`: `Edm.String`, read-only" "Read-only.";
    "sectionsUrl" SECTIONS_URL, sections_url str -> Option<&str>, with_sections_url(String), "`sectionsUrl`: `Edm.String`, read-only" "Read-only.";
    "userRole" USER_ROLE, user_role enumeration -> Option<super::OnenoteUserRole>, with_user_role(super::OnenoteUserRole), "`userRole`: `microsoft.graph.onenoteUserRole`, read-only" "Read-only. Possible values are: Owner, Contributor, Reader, None.";
    "sectionGroups" SECTION_GROUPS, section_groups models -> Option<&[super::SectionGroup]>, with_section_groups(Vec<super::SectionGroup>), "`sectionGroups`: `Collection(microsoft.graph.sectionGroup)`, read-only" "Read-only. Nullable.";
    "sections" SECTIONS, sections models -> Option<&[super::OnenoteSection]>, with_sections(Vec<super::OnenoteSection>), "`sections`: `Collection(microsoft.graph.onenoteSection)`, read-only" "Read-only. Nullable.";
}

#[cfg(any(feature = "onenote", feature = "sites"))]
crate::runtime::model! {
    /// [`microsoft.graph.notebookLinks`](https://learn.microsoft.com/graph/api/resources/notebooklinks?view=graph-rest-beta)
    NotebookLinks = "microsoft.graph.notebookLinks";
    "oneNoteClientUrl" ONE_NOTE_CLIENT_URL, one_note_client_url model -> Option<&super::ExternalLink>, with_one_note_client_url(super::ExternalLink), "`oneNoteClientUrl`: `microsoft.graph.externalLink`";
    "oneNoteWebUrl" ONE_NOTE_WEB_URL, one_note_web_url model -> Option<&super::ExternalLink>, with_one_note_web_url(super::ExternalLink), "`oneNoteWebUrl`: `microsoft.graph.externalLink`";
}
