// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.translationPreferences`](https://learn.microsoft.com/graph/api/resources/translationpreferences?view=graph-rest-beta)
    TranslationPreferences = "microsoft.graph.translationPreferences"
}

impl TranslationPreferences {
    /// `translationBehavior` in queries.
    pub const TRANSLATION_BEHAVIOR: Property<Self> = Property::new("translationBehavior");
    /// `languageOverrides` in queries.
    pub const LANGUAGE_OVERRIDES: Property<Self> = Property::new("languageOverrides");
    /// `untranslatedLanguages` in queries.
    pub const UNTRANSLATED_LANGUAGES: Property<Self> = Property::new("untranslatedLanguages");

    /// `translationBehavior`: `microsoft.graph.translationBehavior`
    ///
    /// Not nullable.
    pub fn translation_behavior(&self) -> Option<super::TranslationBehavior> {
        self.0.enumeration("translationBehavior")
    }

    /// Sets `translationBehavior`.
    pub fn with_translation_behavior(self, value: impl Into<Nullable<super::TranslationBehavior>>) -> Self {
        Self(self.0.with("translationBehavior", value))
    }

    /// `languageOverrides`: `Collection(microsoft.graph.translationLanguageOverride)`
    pub fn language_overrides(&self) -> Option<&[super::TranslationLanguageOverride]> {
        self.0.models("languageOverrides")
    }

    /// Sets `languageOverrides`.
    pub fn with_language_overrides(self, value: impl Into<Nullable<Vec<super::TranslationLanguageOverride>>>) -> Self {
        Self(self.0.with("languageOverrides", value))
    }

    /// `untranslatedLanguages`: `Collection(Edm.String)`, read-only
    ///
    /// Read-only.
    pub fn untranslated_languages(&self) -> Option<Vec<&str>> {
        self.0.strs("untranslatedLanguages")
    }
}
