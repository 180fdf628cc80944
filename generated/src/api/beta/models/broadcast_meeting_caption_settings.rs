// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.broadcastMeetingCaptionSettings`](https://learn.microsoft.com/graph/api/resources/broadcastmeetingcaptionsettings?view=graph-rest-beta)
    BroadcastMeetingCaptionSettings = "microsoft.graph.broadcastMeetingCaptionSettings"
}

impl BroadcastMeetingCaptionSettings {
    /// `isCaptionEnabled` in queries.
    pub const IS_CAPTION_ENABLED: Property<Self> = Property::new("isCaptionEnabled");
    /// `spokenLanguage` in queries.
    pub const SPOKEN_LANGUAGE: Property<Self> = Property::new("spokenLanguage");
    /// `translationLanguages` in queries.
    pub const TRANSLATION_LANGUAGES: Property<Self> = Property::new("translationLanguages");

    /// `isCaptionEnabled`: `Edm.Boolean`
    pub fn is_caption_enabled(&self) -> Option<bool> {
        self.0.bool("isCaptionEnabled")
    }

    /// Sets `isCaptionEnabled`.
    pub fn with_is_caption_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isCaptionEnabled", value))
    }

    /// `spokenLanguage`: `Edm.String`
    pub fn spoken_language(&self) -> Option<&str> {
        self.0.str("spokenLanguage")
    }

    /// Sets `spokenLanguage`.
    pub fn with_spoken_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("spokenLanguage", value))
    }

    /// `translationLanguages`: `Collection(Edm.String)`
    pub fn translation_languages(&self) -> Option<Vec<&str>> {
        self.0.strs("translationLanguages")
    }

    /// Sets `translationLanguages`.
    pub fn with_translation_languages(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("translationLanguages", value))
    }
}
