// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.learningContent`](https://learn.microsoft.com/graph/api/resources/learningcontent?view=graph-rest-beta)
    LearningContent = "microsoft.graph.learningContent"
}

impl LearningContent {
    /// `additionalTags` in queries.
    pub const ADDITIONAL_TAGS: Property<Self> = Property::new("additionalTags");
    /// `contentWebUrl` in queries.
    pub const CONTENT_WEB_URL: Property<Self> = Property::new("contentWebUrl");
    /// `contributor` in queries.
    pub const CONTRIBUTOR: Property<Self> = Property::new("contributor");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `duration` in queries.
    pub const DURATION: Property<Self> = Property::new("duration");
    /// `externalId` in queries.
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    /// `format` in queries.
    pub const FORMAT: Property<Self> = Property::new("format");
    /// `isActive` in queries.
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    /// `isPremium` in queries.
    pub const IS_PREMIUM: Property<Self> = Property::new("isPremium");
    /// `isSearchable` in queries.
    pub const IS_SEARCHABLE: Property<Self> = Property::new("isSearchable");
    /// `languageTag` in queries.
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `numberOfPages` in queries.
    pub const NUMBER_OF_PAGES: Property<Self> = Property::new("numberOfPages");
    /// `skillTags` in queries.
    pub const SKILL_TAGS: Property<Self> = Property::new("skillTags");
    /// `sourceName` in queries.
    pub const SOURCE_NAME: Property<Self> = Property::new("sourceName");
    /// `thumbnailWebUrl` in queries.
    pub const THUMBNAIL_WEB_URL: Property<Self> = Property::new("thumbnailWebUrl");
    /// `title` in queries.
    pub const TITLE: Property<Self> = Property::new("title");

    /// `additionalTags`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn additional_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("additionalTags")
    }

    /// Sets `additionalTags`.
    pub fn with_additional_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("additionalTags", value))
    }

    /// `contentWebUrl`: `Edm.String`
    ///
    /// Required.
    pub fn content_web_url(&self) -> Option<&str> {
        self.0.str("contentWebUrl")
    }

    /// Sets `contentWebUrl`.
    pub fn with_content_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentWebUrl", value))
    }

    /// `contributor`: `Edm.String`
    ///
    /// Optional.
    pub fn contributor(&self) -> Option<&str> {
        self.0.str("contributor")
    }

    /// Sets `contributor`.
    pub fn with_contributor(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contributor", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
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

    /// `duration`: `Edm.Duration`
    ///
    /// Optional.
    pub fn duration(&self) -> Parsed<Duration> {
        self.0.duration("duration")
    }

    /// Sets `duration`.
    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `externalId`: `Edm.String`
    ///
    /// Required.
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    /// Sets `externalId`.
    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `format`: `Edm.String`
    pub fn format(&self) -> Option<&str> {
        self.0.str("format")
    }

    /// Sets `format`.
    pub fn with_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("format", value))
    }

    /// `isActive`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    /// Sets `isActive`.
    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// `isPremium`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_premium(&self) -> Option<bool> {
        self.0.bool("isPremium")
    }

    /// Sets `isPremium`.
    pub fn with_is_premium(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPremium", value))
    }

    /// `isSearchable`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_searchable(&self) -> Option<bool> {
        self.0.bool("isSearchable")
    }

    /// Sets `isSearchable`.
    pub fn with_is_searchable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSearchable", value))
    }

    /// `languageTag`: `Edm.String`
    ///
    /// Required.
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    /// Sets `languageTag`.
    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `numberOfPages`: `Edm.Int32`
    ///
    /// Optional.
    pub fn number_of_pages(&self) -> Option<i32> {
        self.0.i32("numberOfPages")
    }

    /// Sets `numberOfPages`.
    pub fn with_number_of_pages(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("numberOfPages", value))
    }

    /// `skillTags`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn skill_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("skillTags")
    }

    /// Sets `skillTags`.
    pub fn with_skill_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("skillTags", value))
    }

    /// `sourceName`: `Edm.String`
    ///
    /// Optional.
    pub fn source_name(&self) -> Option<&str> {
        self.0.str("sourceName")
    }

    /// Sets `sourceName`.
    pub fn with_source_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceName", value))
    }

    /// `thumbnailWebUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn thumbnail_web_url(&self) -> Option<&str> {
        self.0.str("thumbnailWebUrl")
    }

    /// Sets `thumbnailWebUrl`.
    pub fn with_thumbnail_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbnailWebUrl", value))
    }

    /// `title`: `Edm.String`
    ///
    /// Required.
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    /// Sets `title`.
    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }
}
