// Written by `cargo xtask gen`; do not edit.
//! Types that no area has for itself.

use crate::runtime::{Bytes, OffsetDateTime, Parsed};

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.file`](https://learn.microsoft.com/graph/api/resources/file?view=graph-rest-1.0)
    File = "microsoft.graph.file";
    "hashes" HASHES, hashes model -> Option<&super::Hashes>, with_hashes(super::Hashes), "`hashes`: `microsoft.graph.hashes`, read-only" "Read-only.";
    "mimeType" MIME_TYPE, mime_type str -> Option<&str>, with_mime_type(String), "`mimeType`: `Edm.String`, read-only" "Read-only.";
    "processingMetadata" PROCESSING_METADATA, processing_metadata bool -> Option<bool>, with_processing_metadata(bool), "`processingMetadata`: `Edm.Boolean`, metadata";
}

#[cfg(any(feature = "calendar", feature = "mail"))]
crate::runtime::model! {
    /// Inherits from attachment.
    ///
    /// [`microsoft.graph.fileAttachment`](https://learn.microsoft.com/graph/api/resources/fileattachment?view=graph-rest-1.0), with the accessors of [`Attachment`](super::Attachment)
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
    /// [`microsoft.graph.fileSystemInfo`](https://learn.microsoft.com/graph/api/resources/filesysteminfo?view=graph-rest-1.0)
    FileSystemInfo = "microsoft.graph.fileSystemInfo";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`";
    "lastAccessedDateTime" LAST_ACCESSED_DATE_TIME, last_accessed_date_time date_time -> Parsed<OffsetDateTime>, with_last_accessed_date_time(OffsetDateTime), "`lastAccessedDateTime`: `Edm.DateTimeOffset`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folder`](https://learn.microsoft.com/graph/api/resources/folder?view=graph-rest-1.0)
    Folder = "microsoft.graph.folder";
    "childCount" CHILD_COUNT, child_count i32 -> Option<i32>, with_child_count(i32), "`childCount`: `Edm.Int32`";
    "view" VIEW, view model -> Option<&super::FolderView>, with_view(super::FolderView), "`view`: `microsoft.graph.folderView`";
}

#[cfg(any(feature = "files", feature = "sites", feature = "tasks", feature = "teams"))]
crate::runtime::model! {
    /// [`microsoft.graph.folderView`](https://learn.microsoft.com/graph/api/resources/folderview?view=graph-rest-1.0)
    FolderView = "microsoft.graph.folderView";
    "sortBy" SORT_BY, sort_by str -> Option<&str>, with_sort_by(String), "`sortBy`: `Edm.String`";
    "sortOrder" SORT_ORDER, sort_order str -> Option<&str>, with_sort_order(String), "`sortOrder`: `Edm.String`";
    "viewType" VIEW_TYPE, view_type str -> Option<&str>, with_view_type(String), "`viewType`: `Edm.String`";
}
