// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from searchAnswer.
    ///
    /// [`microsoft.graph.search.qna`](https://learn.microsoft.com/graph/api/resources/search-qna?view=graph-rest-beta)
    Qna: super::SearchAnswer = "microsoft.graph.search.qna"
}

crate::runtime::derived! {
    Qna: super::super::Entity
}

impl Qna {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `webUrl` in queries.
    pub const WEB_URL: Property<Self> = Property::new("webUrl");
    /// `lastModifiedBy` in queries.
    pub const LAST_MODIFIED_BY: Property<Self> = Property::new("lastModifiedBy");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `availabilityStartDateTime` in queries.
    pub const AVAILABILITY_START_DATE_TIME: Property<Self> = Property::new("availabilityStartDateTime");
    /// `availabilityEndDateTime` in queries.
    pub const AVAILABILITY_END_DATE_TIME: Property<Self> = Property::new("availabilityEndDateTime");
    /// `languageTags` in queries.
    pub const LANGUAGE_TAGS: Property<Self> = Property::new("languageTags");
    /// `platforms` in queries.
    pub const PLATFORMS: Property<Self> = Property::new("platforms");
    /// `targetedVariations` in queries.
    pub const TARGETED_VARIATIONS: Property<Self> = Property::new("targetedVariations");
    /// `keywords` in queries.
    pub const KEYWORDS: Property<Self> = Property::new("keywords");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `isSuggested` in queries.
    pub const IS_SUGGESTED: Property<Self> = Property::new("isSuggested");
    /// `groupIds` in queries.
    pub const GROUP_IDS: Property<Self> = Property::new("groupIds");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `webUrl`.
    pub fn with_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("webUrl", value))
    }

    /// `availabilityStartDateTime`: `Edm.DateTimeOffset`
    pub fn availability_start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("availabilityStartDateTime")
    }

    /// Sets `availabilityStartDateTime`.
    pub fn with_availability_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("availabilityStartDateTime", value))
    }

    /// `availabilityEndDateTime`: `Edm.DateTimeOffset`
    pub fn availability_end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("availabilityEndDateTime")
    }

    /// Sets `availabilityEndDateTime`.
    pub fn with_availability_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("availabilityEndDateTime", value))
    }

    /// `languageTags`: `Collection(Edm.String)`
    pub fn language_tags(&self) -> Option<Vec<&str>> {
        self.0.strs("languageTags")
    }

    /// Sets `languageTags`.
    pub fn with_language_tags(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("languageTags", value))
    }

    /// `platforms`: `Collection(microsoft.graph.devicePlatformType)`
    ///
    /// Possible values are: unknown, android, androidForWork, ios, macOS, windowsPhone81, windowsPhone81AndLater, windows10AndLater, androidWorkProfile, androidASOP.
    pub fn platforms(&self) -> Option<Vec<super::super::DevicePlatformType>> {
        self.0.enumerations("platforms")
    }

    /// Sets `platforms`.
    pub fn with_platforms(self, value: impl Into<Nullable<Vec<super::super::DevicePlatformType>>>) -> Self {
        Self(self.0.with("platforms", value))
    }

    /// `targetedVariations`: `Collection(microsoft.graph.search.answerVariant)`
    pub fn targeted_variations(&self) -> Option<&[super::AnswerVariant]> {
        self.0.models("targetedVariations")
    }

    /// Sets `targetedVariations`.
    pub fn with_targeted_variations(self, value: impl Into<Nullable<Vec<super::AnswerVariant>>>) -> Self {
        Self(self.0.with("targetedVariations", value))
    }

    /// `keywords`: `microsoft.graph.search.answerKeyword`
    pub fn keywords(&self) -> Option<&super::AnswerKeyword> {
        self.0.model("keywords")
    }

    /// Sets `keywords`.
    pub fn with_keywords(self, value: impl Into<Nullable<super::AnswerKeyword>>) -> Self {
        Self(self.0.with("keywords", value))
    }

    /// `state`: `microsoft.graph.search.answerState`
    ///
    /// Possible values are: published, draft, excluded, unknownFutureValue.
    pub fn state(&self) -> Option<super::AnswerState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::AnswerState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `isSuggested`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_suggested(&self) -> Option<bool> {
        self.0.bool("isSuggested")
    }

    /// `groupIds`: `Collection(Edm.String)`
    pub fn group_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("groupIds")
    }

    /// Sets `groupIds`.
    pub fn with_group_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("groupIds", value))
    }
}
