// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.team`](https://learn.microsoft.com/graph/api/resources/team?view=graph-rest-1.0)
    Team: super::Entity = "microsoft.graph.team"
}

impl Team {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `classification` in queries.
    pub const CLASSIFICATION: Property<Self> = Property::new("classification");
    /// `specialization` in queries.
    pub const SPECIALIZATION: Property<Self> = Property::new("specialization");
    /// `visibility` in queries.
    pub const VISIBILITY: Property<Self> = Property::new("visibility");
    /// `funSettings` in queries.
    pub const FUN_SETTINGS: Property<Self> = Property::new("funSettings");
    /// `guestSettings` in queries.
    pub const GUEST_SETTINGS: Property<Self> = Property::new("guestSettings");
    /// `internalId` in queries.
    pub const INTERNAL_ID: Property<Self> = Property::new("internalId");
    /// `isArchived` in queries.
    pub const IS_ARCHIVED: Property<Self> = Property::new("isArchived");
    /// `memberSettings` in queries.
    pub const MEMBER_SETTINGS: Property<Self> = Property::new("memberSettings");
    /// `messagingSettings` in queries.
    pub const MESSAGING_SETTINGS: Property<Self> = Property::new("messagingSettings");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `classSettings` in queries.
    pub const CLASS_SETTINGS: Property<Self> = Property::new("classSettings");
    /// `channels` in queries.
    pub const CHANNELS: Property<Self> = Property::new("channels");
    /// `installedApps` in queries.
    pub const INSTALLED_APPS: Property<Self> = Property::new("installedApps");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");
    /// `operations` in queries.
    pub const OPERATIONS: Property<Self> = Property::new("operations");
    /// `primaryChannel` in queries.
    pub const PRIMARY_CHANNEL: Property<Self> = Property::new("primaryChannel");
    /// `schedule` in queries.
    pub const SCHEDULE: Property<Self> = Property::new("schedule");
    /// `photo` in queries.
    pub const PHOTO: Property<Self> = Property::new("photo");
    /// `template` in queries.
    pub const TEMPLATE: Property<Self> = Property::new("template");

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    ///
    /// Optional.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `classification`: `Edm.String`
    ///
    /// Optional.
    pub fn classification(&self) -> Option<&str> {
        self.0.str("classification")
    }

    /// Sets `classification`.
    pub fn with_classification(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("classification", value))
    }

    /// `specialization`: `microsoft.graph.teamSpecialization`
    ///
    /// Optional.
    pub fn specialization(&self) -> Option<super::TeamSpecialization> {
        self.0.enumeration("specialization")
    }

    /// Sets `specialization`.
    pub fn with_specialization(self, value: impl Into<Nullable<super::TeamSpecialization>>) -> Self {
        Self(self.0.with("specialization", value))
    }

    /// `visibility`: `microsoft.graph.teamVisibilityType`
    pub fn visibility(&self) -> Option<super::TeamVisibilityType> {
        self.0.enumeration("visibility")
    }

    /// Sets `visibility`.
    pub fn with_visibility(self, value: impl Into<Nullable<super::TeamVisibilityType>>) -> Self {
        Self(self.0.with("visibility", value))
    }

    /// `funSettings`: `microsoft.graph.teamFunSettings`
    pub fn fun_settings(&self) -> Option<&super::TeamFunSettings> {
        self.0.model("funSettings")
    }

    /// Sets `funSettings`.
    pub fn with_fun_settings(self, value: impl Into<Nullable<super::TeamFunSettings>>) -> Self {
        Self(self.0.with("funSettings", value))
    }

    /// `guestSettings`: `microsoft.graph.teamGuestSettings`
    pub fn guest_settings(&self) -> Option<&super::TeamGuestSettings> {
        self.0.model("guestSettings")
    }

    /// Sets `guestSettings`.
    pub fn with_guest_settings(self, value: impl Into<Nullable<super::TeamGuestSettings>>) -> Self {
        Self(self.0.with("guestSettings", value))
    }

    /// `internalId`: `Edm.String`
    pub fn internal_id(&self) -> Option<&str> {
        self.0.str("internalId")
    }

    /// Sets `internalId`.
    pub fn with_internal_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("internalId", value))
    }

    /// `isArchived`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_archived(&self) -> Option<bool> {
        self.0.bool("isArchived")
    }

    /// `memberSettings`: `microsoft.graph.teamMemberSettings`
    pub fn member_settings(&self) -> Option<&super::TeamMemberSettings> {
        self.0.model("memberSettings")
    }

    /// Sets `memberSettings`.
    pub fn with_member_settings(self, value: impl Into<Nullable<super::TeamMemberSettings>>) -> Self {
        Self(self.0.with("memberSettings", value))
    }

    /// `messagingSettings`: `microsoft.graph.teamMessagingSettings`
    pub fn messaging_settings(&self) -> Option<&super::TeamMessagingSettings> {
        self.0.model("messagingSettings")
    }

    /// Sets `messagingSettings`.
    pub fn with_messaging_settings(self, value: impl Into<Nullable<super::TeamMessagingSettings>>) -> Self {
        Self(self.0.with("messagingSettings", value))
    }

    /// `webUrl`: `Edm.String`
    pub fn web_url(&self) -> Option<&str> {
        self.0.str("webUrl")
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `classSettings`: `microsoft.graph.teamClassSettings`
    pub fn class_settings(&self) -> Option<&super::TeamClassSettings> {
        self.0.model("classSettings")
    }

    /// Sets `classSettings`.
    pub fn with_class_settings(self, value: impl Into<Nullable<super::TeamClassSettings>>) -> Self {
        Self(self.0.with("classSettings", value))
    }

    /// `channels`: `Collection(microsoft.graph.channel)`
    pub fn channels(&self) -> Option<&[super::Channel]> {
        self.0.models("channels")
    }

    /// Sets `channels`.
    pub fn with_channels(self, value: impl Into<Nullable<Vec<super::Channel>>>) -> Self {
        Self(self.0.with("channels", value))
    }

    /// `installedApps`: `Collection(microsoft.graph.teamsAppInstallation)`
    pub fn installed_apps(&self) -> Option<&[super::TeamsAppInstallation]> {
        self.0.models("installedApps")
    }

    /// Sets `installedApps`.
    pub fn with_installed_apps(self, value: impl Into<Nullable<Vec<super::TeamsAppInstallation>>>) -> Self {
        Self(self.0.with("installedApps", value))
    }

    /// `members`: `Collection(microsoft.graph.conversationMember)`
    pub fn members(&self) -> Option<&[super::ConversationMember]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::ConversationMember>>>) -> Self {
        Self(self.0.with("members", value))
    }

    /// `operations`: `Collection(microsoft.graph.teamsAsyncOperation)`
    pub fn operations(&self) -> Option<&[super::TeamsAsyncOperation]> {
        self.0.models("operations")
    }

    /// Sets `operations`.
    pub fn with_operations(self, value: impl Into<Nullable<Vec<super::TeamsAsyncOperation>>>) -> Self {
        Self(self.0.with("operations", value))
    }

    /// `primaryChannel`: `microsoft.graph.channel`
    pub fn primary_channel(&self) -> Option<&super::Channel> {
        self.0.model("primaryChannel")
    }

    /// Sets `primaryChannel`.
    pub fn with_primary_channel(self, value: impl Into<Nullable<super::Channel>>) -> Self {
        Self(self.0.with("primaryChannel", value))
    }

    /// `schedule`: `microsoft.graph.schedule`
    pub fn schedule(&self) -> Option<&super::Schedule> {
        self.0.model("schedule")
    }

    /// Sets `schedule`.
    pub fn with_schedule(self, value: impl Into<Nullable<super::Schedule>>) -> Self {
        Self(self.0.with("schedule", value))
    }

    /// `photo`: `microsoft.graph.profilePhoto`
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn photo(&self) -> Option<&super::ProfilePhoto> {
        self.0.model("photo")
    }

    /// Sets `photo`.
    #[cfg(any(feature = "groups", feature = "users"))]
    pub fn with_photo(self, value: impl Into<Nullable<super::ProfilePhoto>>) -> Self {
        Self(self.0.with("photo", value))
    }

    /// `template`: `microsoft.graph.teamsTemplate`
    pub fn template(&self) -> Option<&super::TeamsTemplate> {
        self.0.model("template")
    }

    /// Sets `template`.
    pub fn with_template(self, value: impl Into<Nullable<super::TeamsTemplate>>) -> Self {
        Self(self.0.with("template", value))
    }
}
