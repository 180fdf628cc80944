// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.regionalAndLanguageSettings`](https://learn.microsoft.com/graph/api/resources/regionalandlanguagesettings?view=graph-rest-beta)
    RegionalAndLanguageSettings = "microsoft.graph.regionalAndLanguageSettings"
}

impl RegionalAndLanguageSettings {
    /// `defaultDisplayLanguage` in queries.
    pub const DEFAULT_DISPLAY_LANGUAGE: Property<Self> = Property::new("defaultDisplayLanguage");
    /// `authoringLanguages` in queries.
    pub const AUTHORING_LANGUAGES: Property<Self> = Property::new("authoringLanguages");
    /// `defaultTranslationLanguage` in queries.
    pub const DEFAULT_TRANSLATION_LANGUAGE: Property<Self> = Property::new("defaultTranslationLanguage");
    /// `defaultSpeechInputLanguage` in queries.
    pub const DEFAULT_SPEECH_INPUT_LANGUAGE: Property<Self> = Property::new("defaultSpeechInputLanguage");
    /// `defaultRegionalFormat` in queries.
    pub const DEFAULT_REGIONAL_FORMAT: Property<Self> = Property::new("defaultRegionalFormat");
    /// `regionalFormatOverrides` in queries.
    pub const REGIONAL_FORMAT_OVERRIDES: Property<Self> = Property::new("regionalFormatOverrides");
    /// `translationPreferences` in queries.
    pub const TRANSLATION_PREFERENCES: Property<Self> = Property::new("translationPreferences");

    /// `defaultDisplayLanguage`: `microsoft.graph.localeInfo`
    ///
    /// Not nullable.
    pub fn default_display_language(&self) -> Option<&super::LocaleInfo> {
        self.0.model("defaultDisplayLanguage")
    }

    /// Sets `defaultDisplayLanguage`.
    pub fn with_default_display_language(self, value: impl Into<Nullable<super::LocaleInfo>>) -> Self {
        Self(self.0.with("defaultDisplayLanguage", value))
    }

    /// `authoringLanguages`: `Collection(microsoft.graph.localeInfo)`
    ///
    /// Not nullable.
    pub fn authoring_languages(&self) -> Option<&[super::LocaleInfo]> {
        self.0.models("authoringLanguages")
    }

    /// Sets `authoringLanguages`.
    pub fn with_authoring_languages(self, value: impl Into<Nullable<Vec<super::LocaleInfo>>>) -> Self {
        Self(self.0.with("authoringLanguages", value))
    }

    /// `defaultTranslationLanguage`: `microsoft.graph.localeInfo`
    pub fn default_translation_language(&self) -> Option<&super::LocaleInfo> {
        self.0.model("defaultTranslationLanguage")
    }

    /// Sets `defaultTranslationLanguage`.
    pub fn with_default_translation_language(self, value: impl Into<Nullable<super::LocaleInfo>>) -> Self {
        Self(self.0.with("defaultTranslationLanguage", value))
    }

    /// `defaultSpeechInputLanguage`: `microsoft.graph.localeInfo`
    pub fn default_speech_input_language(&self) -> Option<&super::LocaleInfo> {
        self.0.model("defaultSpeechInputLanguage")
    }

    /// Sets `defaultSpeechInputLanguage`.
    pub fn with_default_speech_input_language(self, value: impl Into<Nullable<super::LocaleInfo>>) -> Self {
        Self(self.0.with("defaultSpeechInputLanguage", value))
    }

    /// `defaultRegionalFormat`: `microsoft.graph.localeInfo`
    pub fn default_regional_format(&self) -> Option<&super::LocaleInfo> {
        self.0.model("defaultRegionalFormat")
    }

    /// Sets `defaultRegionalFormat`.
    pub fn with_default_regional_format(self, value: impl Into<Nullable<super::LocaleInfo>>) -> Self {
        Self(self.0.with("defaultRegionalFormat", value))
    }

    /// `regionalFormatOverrides`: `microsoft.graph.regionalFormatOverrides`
    pub fn regional_format_overrides(&self) -> Option<&super::RegionalFormatOverrides> {
        self.0.model("regionalFormatOverrides")
    }

    /// Sets `regionalFormatOverrides`.
    pub fn with_regional_format_overrides(self, value: impl Into<Nullable<super::RegionalFormatOverrides>>) -> Self {
        Self(self.0.with("regionalFormatOverrides", value))
    }

    /// `translationPreferences`: `microsoft.graph.translationPreferences`
    ///
    /// Not nullable.
    pub fn translation_preferences(&self) -> Option<&super::TranslationPreferences> {
        self.0.model("translationPreferences")
    }

    /// Sets `translationPreferences`.
    pub fn with_translation_preferences(self, value: impl Into<Nullable<super::TranslationPreferences>>) -> Self {
        Self(self.0.with("translationPreferences", value))
    }
}
