// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from mailFolder.
    ///
    /// [`microsoft.graph.mailSearchFolder`](https://learn.microsoft.com/graph/api/resources/mailsearchfolder?view=graph-rest-beta)
    MailSearchFolder: super::MailFolder = "microsoft.graph.mailSearchFolder"
}

impl MailSearchFolder {
    /// `childFolderCount` in queries.
    pub const CHILD_FOLDER_COUNT: Property<Self> = Property::new("childFolderCount");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isHidden` in queries.
    pub const IS_HIDDEN: Property<Self> = Property::new("isHidden");
    /// `parentFolderId` in queries.
    pub const PARENT_FOLDER_ID: Property<Self> = Property::new("parentFolderId");
    /// `totalItemCount` in queries.
    pub const TOTAL_ITEM_COUNT: Property<Self> = Property::new("totalItemCount");
    /// `unreadItemCount` in queries.
    pub const UNREAD_ITEM_COUNT: Property<Self> = Property::new("unreadItemCount");
    /// `wellKnownName` in queries.
    pub const WELL_KNOWN_NAME: Property<Self> = Property::new("wellKnownName");
    /// `childFolders` in queries.
    pub const CHILD_FOLDERS: Property<Self> = Property::new("childFolders");
    /// `messageRules` in queries.
    pub const MESSAGE_RULES: Property<Self> = Property::new("messageRules");
    /// `messages` in queries.
    pub const MESSAGES: Property<Self> = Property::new("messages");
    /// `multiValueExtendedProperties` in queries.
    pub const MULTI_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("multiValueExtendedProperties");
    /// `singleValueExtendedProperties` in queries.
    pub const SINGLE_VALUE_EXTENDED_PROPERTIES: Property<Self> = Property::new("singleValueExtendedProperties");
    /// `isSupported` in queries.
    pub const IS_SUPPORTED: Property<Self> = Property::new("isSupported");
    /// `includeNestedFolders` in queries.
    pub const INCLUDE_NESTED_FOLDERS: Property<Self> = Property::new("includeNestedFolders");
    /// `sourceFolderIds` in queries.
    pub const SOURCE_FOLDER_IDS: Property<Self> = Property::new("sourceFolderIds");
    /// `filterQuery` in queries.
    pub const FILTER_QUERY: Property<Self> = Property::new("filterQuery");

    /// Sets `childFolderCount`.
    pub fn with_child_folder_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("childFolderCount", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `isHidden`.
    pub fn with_is_hidden(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isHidden", value))
    }

    /// Sets `parentFolderId`.
    pub fn with_parent_folder_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentFolderId", value))
    }

    /// Sets `totalItemCount`.
    pub fn with_total_item_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalItemCount", value))
    }

    /// Sets `unreadItemCount`.
    pub fn with_unread_item_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("unreadItemCount", value))
    }

    /// Sets `wellKnownName`.
    pub fn with_well_known_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("wellKnownName", value))
    }

    /// Sets `childFolders`.
    pub fn with_child_folders(self, value: impl Into<Nullable<Vec<super::MailFolder>>>) -> Self {
        Self(self.0.with("childFolders", value))
    }

    /// Sets `messageRules`.
    pub fn with_message_rules(self, value: impl Into<Nullable<Vec<super::MessageRule>>>) -> Self {
        Self(self.0.with("messageRules", value))
    }

    /// Sets `messages`.
    pub fn with_messages(self, value: impl Into<Nullable<Vec<super::Message>>>) -> Self {
        Self(self.0.with("messages", value))
    }

    /// `isSupported`: `Edm.Boolean`
    pub fn is_supported(&self) -> Option<bool> {
        self.0.bool("isSupported")
    }

    /// Sets `isSupported`.
    pub fn with_is_supported(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSupported", value))
    }

    /// `includeNestedFolders`: `Edm.Boolean`
    pub fn include_nested_folders(&self) -> Option<bool> {
        self.0.bool("includeNestedFolders")
    }

    /// Sets `includeNestedFolders`.
    pub fn with_include_nested_folders(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("includeNestedFolders", value))
    }

    /// `sourceFolderIds`: `Collection(Edm.String)`
    pub fn source_folder_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("sourceFolderIds")
    }

    /// Sets `sourceFolderIds`.
    pub fn with_source_folder_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("sourceFolderIds", value))
    }

    /// `filterQuery`: `Edm.String`
    pub fn filter_query(&self) -> Option<&str> {
        self.0.str("filterQuery")
    }

    /// Sets `filterQuery`.
    pub fn with_filter_query(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("filterQuery", value))
    }
}
