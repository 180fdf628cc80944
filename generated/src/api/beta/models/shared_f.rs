// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.file`](https://learn.microsoft.com/graph/api/resources/file?view=graph-rest-beta)
    File = "microsoft.graph.file";
    "hashes" HASHES, hashes model -> Option<&super::Hashes>, with_hashes(super::Hashes), "`hashes`: `microsoft.graph.hashes`, read-only" "Read-only.";
    "mimeType" MIME_TYPE, mime_type str -> Option<&str>, with_mime_type(String), "`mimeType`: `Edm.String`, read-only" "Read-only.";
    "archiveStatus" ARCHIVE_STATUS, archive_status enumeration -> Option<super::FileArchiveStatus>, with_archive_status(super::FileArchiveStatus), "`archiveStatus`: `microsoft.graph.fileArchiveStatus`, metadata";
    "processingMetadata" PROCESSING_METADATA, processing_metadata bool -> Option<bool>, with_processing_metadata(bool), "`processingMetadata`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.fileArchiveStatus`, metadata
    FileArchiveStatus = "microsoft.graph.fileArchiveStatus" {
        NotArchived = "notArchived",
        FullyArchived = "fullyArchived",
        Reactivating = "reactivating",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.fileAttachment`](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-beta), with the accessors of [`Attachment`](super::Attachment)
    FileAttachment: super::Attachment, super::Entity = "microsoft.graph.fileAttachment";
    inherited "id" ID, with_id(String), "`id`";
    inherited "contentType" CONTENT_TYPE, with_content_type(String), "`contentType`";
    inherited "isInline" IS_INLINE, with_is_inline(bool), "`isInline`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "name" NAME, with_name(String), "`name`";
    inherited "size" SIZE, with_size(i32), "`size`";
    "contentBytes" CONTENT_BYTES, content_bytes binary -> Parsed<Bytes>, with_content_bytes(Bytes), "`contentBytes`: `Edm.Binary`";
    "contentId" CONTENT_ID, content_id str -> Option<&str>, with_content_id(String), "`contentId`: `Edm.String`";
    "contentLocation" CONTENT_LOCATION, content_location str -> Option<&str>, with_content_location(String), "`contentLocation`: `Edm.String`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.fileSystemInfo`](https://learn.microsoft.com/graph/api/resources/filesysteminfo?view=graph-rest-beta)
    FileSystemInfo = "microsoft.graph.fileSystemInfo";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folder`](https://learn.microsoft.com/graph/api/resources/folder?view=graph-rest-beta)
    Folder = "microsoft.graph.folder";
    "childCount" CHILD_COUNT, child_count i32 -> Option<i32>, with_child_count(i32), "`childCount`: `Edm.Int32`, type of the metadata";
    "view" VIEW, view model -> Option<&super::FolderView>, with_view(super::FolderView), "`view`: `microsoft.graph.folderView`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folderView`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-beta)
    FolderView = "microsoft.graph.folderView";
    "sortBy" SORT_BY, sort_by str -> Option<&str>, with_sort_by(String), "`sortBy`: `Edm.String`";
    "sortOrder" SORT_ORDER, sort_order str -> Option<&str>, with_sort_order(String), "`sortOrder`: `Edm.String`";
    "viewType" VIEW_TYPE, view_type str -> Option<&str>, with_view_type(String), "`viewType`: `Edm.String`";
}

#[cfg(any(feature = "contacts", feature = "mail", feature = "tasks"))]
crate::runtime::model! {
    /// [`microsoft.graph.followupFlag`](https://learn.microsoft.com/graph/api/resources/followupflag?view=graph-rest-beta)
    FollowupFlag = "microsoft.graph.followupFlag";
    "completedDateTime" COMPLETED_DATE_TIME, completed_date_time model -> Option<&super::DateTimeTimeZone>, with_completed_date_time(super::DateTimeTimeZone), "`completedDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "dueDateTime" DUE_DATE_TIME, due_date_time model -> Option<&super::DateTimeTimeZone>, with_due_date_time(super::DateTimeTimeZone), "`dueDateTime`: `microsoft.graph.dateTimeTimeZone`";
    "flagStatus" FLAG_STATUS, flag_status enumeration -> Option<super::FollowupFlagStatus>, with_flag_status(super::FollowupFlagStatus), "`flagStatus`: `microsoft.graph.followupFlagStatus`" "Possible values are: notFlagged, complete, flagged.";
    "startDateTime" START_DATE_TIME, start_date_time model -> Option<&super::DateTimeTimeZone>, with_start_date_time(super::DateTimeTimeZone), "`startDateTime`: `microsoft.graph.dateTimeTimeZone`";
}

#[cfg(any(feature = "contacts", feature = "mail", feature = "tasks"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.followupFlagStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FollowupFlagStatus = "microsoft.graph.followupFlagStatus" {
        NotFlagged = "notFlagged",
        Complete = "complete",
        Flagged = "flagged",
    }
}

#[cfg(any(feature = "sites", feature = "users"))]
crate::runtime::enumeration! {
    /// [`microsoft.graph.freeBusyStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    FreeBusyStatus = "microsoft.graph.freeBusyStatus" {
        Free = "free",
        Tentative = "tentative",
        Busy = "busy",
        Oof = "oof",
        WorkingElsewhere = "workingElsewhere",
        Unknown = "unknown",
    }
}
