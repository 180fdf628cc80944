// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.teamworkTag`](https://learn.microsoft.com/graph/api/resources/teamworktag?view=graph-rest-beta)
    TeamworkTag: super::Entity = "microsoft.graph.teamworkTag"
}

impl TeamworkTag {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `memberCount` in queries.
    pub const MEMBER_COUNT: Property<Self> = Property::new("memberCount");
    /// `tagType` in queries.
    pub const TAG_TYPE: Property<Self> = Property::new("tagType");
    /// `teamId` in queries.
    pub const TEAM_ID: Property<Self> = Property::new("teamId");
    /// `members` in queries.
    pub const MEMBERS: Property<Self> = Property::new("members");

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

    /// `memberCount`: `Edm.Int32`
    pub fn member_count(&self) -> Option<i32> {
        self.0.i32("memberCount")
    }

    /// Sets `memberCount`.
    pub fn with_member_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("memberCount", value))
    }

    /// `tagType`: `microsoft.graph.teamworkTagType`
    pub fn tag_type(&self) -> Option<super::TeamworkTagType> {
        self.0.enumeration("tagType")
    }

    /// Sets `tagType`.
    pub fn with_tag_type(self, value: impl Into<Nullable<super::TeamworkTagType>>) -> Self {
        Self(self.0.with("tagType", value))
    }

    /// `teamId`: `Edm.String`
    pub fn team_id(&self) -> Option<&str> {
        self.0.str("teamId")
    }

    /// Sets `teamId`.
    pub fn with_team_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("teamId", value))
    }

    /// `members`: `Collection(microsoft.graph.teamworkTagMember)`
    pub fn members(&self) -> Option<&[super::TeamworkTagMember]> {
        self.0.models("members")
    }

    /// Sets `members`.
    pub fn with_members(self, value: impl Into<Nullable<Vec<super::TeamworkTagMember>>>) -> Self {
        Self(self.0.with("members", value))
    }
}
