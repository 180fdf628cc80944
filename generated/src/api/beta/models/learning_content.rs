// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.learningContent`](https://learn.microsoft.com/graph/api/resources/learningcontent?view=graph-rest-beta)
    LearningContent = "microsoft.graph.learningContent"
}

impl LearningContent {
    pub const ADDITIONAL_TAGS: Property<Self> = Property::new("additionalTags");
    pub const CONTENT_WEB_URL: Property<Self> = Property::new("contentWebUrl");
    pub const CONTRIBUTOR: Property<Self> = Property::new("contributor");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const DURATION: Property<Self> = Property::new("duration");
    pub const EXTERNAL_ID: Property<Self> = Property::new("externalId");
    pub const FORMAT: Property<Self> = Property::new("format");
    pub const IS_ACTIVE: Property<Self> = Property::new("isActive");
    pub const IS_PREMIUM: Property<Self> = Property::new("isPremium");
    pub const IS_SEARCHABLE: Property<Self> = Property::new("isSearchable");
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const NUMBER_OF_PAGES: Property<Self> = Property::new("numberOfPages");
    pub const SKILL_TAGS: Property<Self> = Property::new("skillTags");
    pub const SOURCE_NAME: Property<Self> = Property::new("sourceName");
    pub const THUMBNAIL_WEB_URL: Property<Self> = Property::new("thumbnailWebUrl");
    pub const TITLE: Property<Self> = Property::new("title");

    /// `additionalTags`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn additional_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("additionalTags")
    }

    pub fn with_additional_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("additionalTags", value))
    }

    /// `contentWebUrl`: `Edm.String`
    ///
    /// Required.
    pub fn content_web_url(&self) -> Option<&str> {
        self.0.str("contentWebUrl")
    }

    pub fn with_content_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contentWebUrl", value))
    }

    /// `contributor`: `Edm.String`
    ///
    /// Optional.
    pub fn contributor(&self) -> Option<&str> {
        self.0.str("contributor")
    }

    pub fn with_contributor(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("contributor", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `description`: `Edm.String`
    ///
    /// Optional.
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `duration`: `Edm.Duration`
    ///
    /// Optional.
    pub fn duration(&self) -> Parsed<Duration> {
        self.0.duration("duration")
    }

    pub fn with_duration(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("duration", value))
    }

    /// `externalId`: `Edm.String`
    ///
    /// Required.
    pub fn external_id(&self) -> Option<&str> {
        self.0.str("externalId")
    }

    pub fn with_external_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("externalId", value))
    }

    /// `format`: `Edm.String`
    pub fn format(&self) -> Option<&str> {
        self.0.str("format")
    }

    pub fn with_format(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("format", value))
    }

    /// `isActive`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_active(&self) -> Option<bool> {
        self.0.bool("isActive")
    }

    pub fn with_is_active(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isActive", value))
    }

    /// `isPremium`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_premium(&self) -> Option<bool> {
        self.0.bool("isPremium")
    }

    pub fn with_is_premium(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPremium", value))
    }

    /// `isSearchable`: `Edm.Boolean`
    ///
    /// Optional.
    pub fn is_searchable(&self) -> Option<bool> {
        self.0.bool("isSearchable")
    }

    pub fn with_is_searchable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSearchable", value))
    }

    /// `languageTag`: `Edm.String`
    ///
    /// Required.
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    ///
    /// Optional.
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `numberOfPages`: `Edm.Int32`
    ///
    /// Optional.
    pub fn number_of_pages(&self) -> Option<i32> {
        self.0.i32("numberOfPages")
    }

    pub fn with_number_of_pages(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("numberOfPages", value))
    }

    /// `skillTags`: `Collection(Edm.String)`
    ///
    /// Optional.
    pub fn skill_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("skillTags")
    }

    pub fn with_skill_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("skillTags", value))
    }

    /// `sourceName`: `Edm.String`
    ///
    /// Optional.
    pub fn source_name(&self) -> Option<&str> {
        self.0.str("sourceName")
    }

    pub fn with_source_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("sourceName", value))
    }

    /// `thumbnailWebUrl`: `Edm.String`
    ///
    /// Optional.
    pub fn thumbnail_web_url(&self) -> Option<&str> {
        self.0.str("thumbnailWebUrl")
    }

    pub fn with_thumbnail_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbnailWebUrl", value))
    }

    /// `title`: `Edm.String`
    ///
    /// Required.
    pub fn title(&self) -> Option<&str> {
        self.0.str("title")
    }

    pub fn with_title(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("title", value))
    }
}
