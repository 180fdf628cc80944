// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.teamtemplatedefinition`](https://learn.microsoft.com/graph/api/resources/teamtemplatedefinition?view=graph-rest-beta)
    Teamtemplatedefinition: super::Entity = "microsoft.graph.teamtemplatedefinition"
}

impl Teamtemplatedefinition {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `audience` in queries.
    pub const AUDIENCE: Property<Self> = Property::new("audience");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `iconUrl` in queries.
    pub const ICON_URL: Property<Self> = Property::new("iconUrl");
    /// `languageTag` in queries.
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `parentTemplateId` in queries.
    pub const PARENT_TEMPLATE_ID: Property<Self> = Property::new("parentTemplateId");
    /// `publisherName` in queries.
    pub const PUBLISHER_NAME: Property<Self> = Property::new("publisherName");
    /// `shortDescription` in queries.
    pub const SHORT_DESCRIPTION: Property<Self> = Property::new("shortDescription");
    /// `teamDefinition` in queries.
    pub const TEAM_DEFINITION: Property<Self> = Property::new("teamDefinition");

    /// `audience`: `microsoft.graph.teamTemplateAudience`
    ///
    /// Possible values are: organization, user, public, unknownFutureValue.
    pub fn audience(&self) -> Option<super::TeamTemplateAudience> {
        self.0.enumeration("audience")
    }

    /// Sets `audience`.
    pub fn with_audience(self, value: impl Into<Nullable<super::TeamTemplateAudience>>) -> Self {
        Self(self.0.with("audience", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

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

    /// `iconUrl`: `Edm.String`
    pub fn icon_url(&self) -> Option<&str> {
        self.0.str("iconUrl")
    }

    /// Sets `iconUrl`.
    pub fn with_icon_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("iconUrl", value))
    }

    /// `languageTag`: `Edm.String`
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    /// Sets `languageTag`.
    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `lastModifiedBy`: `microsoft.graph.identitySet`
    pub fn last_modified_by(&self) -> Option<&super::IdentitySet> {
        self.0.model("lastModifiedBy")
    }

    /// Sets `lastModifiedBy`.
    pub fn with_last_modified_by(self, value: impl Into<Nullable<super::IdentitySet>>) -> Self {
        Self(self.0.with("lastModifiedBy", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `parentTemplateId`: `Edm.String`
    pub fn parent_template_id(&self) -> Option<&str> {
        self.0.str("parentTemplateId")
    }

    /// Sets `parentTemplateId`.
    pub fn with_parent_template_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentTemplateId", value))
    }

    /// `publisherName`: `Edm.String`
    pub fn publisher_name(&self) -> Option<&str> {
        self.0.str("publisherName")
    }

    /// Sets `publisherName`.
    pub fn with_publisher_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("publisherName", value))
    }

    /// `shortDescription`: `Edm.String`
    pub fn short_description(&self) -> Option<&str> {
        self.0.str("shortDescription")
    }

    /// Sets `shortDescription`.
    pub fn with_short_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("shortDescription", value))
    }

    /// `teamDefinition`: `microsoft.graph.team`
    pub fn team_definition(&self) -> Option<&super::Team> {
        self.0.model("teamDefinition")
    }

    /// Sets `teamDefinition`.
    pub fn with_team_definition(self, value: impl Into<Nullable<super::Team>>) -> Self {
        Self(self.0.with("teamDefinition", value))
    }
}
