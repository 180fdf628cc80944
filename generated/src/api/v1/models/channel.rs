// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.channel`](https://learn.microsoft.com/graph/api/resources/channel?view=graph-rest-1.0)
    Channel = "microsoft.graph.channel"
}

impl Channel {
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isFavoriteByDefault` in queries.
    pub const IS_FAVORITE_BY_DEFAULT: Property<Self> = Property::new("isFavoriteByDefault");
    /// `email` in queries.
    pub const EMAIL: Property<Self> = Property::new("email");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `membershipType` in queries.
    pub const MEMBERSHIP_TYPE: Property<Self> = Property::new("membershipType");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `messages` in queries.
    pub const MESSAGES: Property<Self> = Property::new("messages");
    /// `tabs` in queries.
    pub const TABS: Property<Self> = Property::new("tabs");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `filesFolder` in queries.
    pub const FILES_FOLDER: Property<Self> = Property::new("filesFolder");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `isFavoriteByDefault`: `Edm.Boolean`
    pub fn is_favorite_by_default(&self) -> Option<bool> {
        self.0.bool("isFavoriteByDefault")
    }

    /// Sets `isFavoriteByDefault`.
    pub fn with_is_favorite_by_default(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isFavoriteByDefault", value))
    }

    /// `email`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn email(&self) -> Option<&str> {
        self.0.str("email")
    }

    /// `webUrl`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// `membershipType`: `microsoft.graph.channelMembershipType`
    ///
    /// Possible values are: standard.
    pub fn membership_type(&self) -> Option<super::ChannelMembershipType> {
        self.0.enumeration("membershipType")
    }

    /// Sets `membershipType`.
    pub fn with_membership_type(self, value: impl Into<Nullable<super::ChannelMembershipType>>) -> Self {
        Self(self.0.with("membershipType", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `messages`: `Collection(microsoft.graph.chatMessage)`
    ///
    /// Nullable.
    pub fn messages(&self) -> Option<&[super::ChatMessage]> {
        self.0.models("messages")
    }

    /// Sets `messages`.
    pub fn with_messages(self, value: impl Into<Nullable<Vec<super::ChatMessage>>>) -> Self {
        Self(self.0.with("messages", value))
    }

    /// `tabs`: `Collection(microsoft.graph.teamsTab)`
    pub fn tabs(&self) -> Option<&[super::TeamsTab]> {
        self.0.models("tabs")
    }

    /// Sets `tabs`.
    pub fn with_tabs(self, value: impl Into<Nullable<Vec<super::TeamsTab>>>) -> Self {
        Self(self.0.with("tabs", value))
    }

    /// `members`: `Collection(microsoft.graph.conversationMember)`
    pub fn members(&self) -> Option<&[super::ConversationMember]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::ConversationMember>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `filesFolder`: `microsoft.graph.driveItem`
    pub fn files_folder(&self) -> Option<&super::DriveItem> {
        self.0.model("filesFolder")
    }

    /// Sets `filesFolder`.
    pub fn with_files_folder(self, value: impl Into<Nullable<super::DriveItem>>) -> Self {
        Self(self.0.with("filesFolder", value))
    }

    /// `operations`: `Collection(microsoft.graph.teamsAsyncOperation)`
    pub fn operations(&self) -> Option<&[super::TeamsAsyncOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::TeamsAsyncOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }
}
