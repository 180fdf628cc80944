// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.translationLanguageOverride`](https://learn.microsoft.com/graph/api/resources/translationlanguageoverride?view=graph-rest-beta)
    TranslationLanguageOverride = "microsoft.graph.translationLanguageOverride"
}

impl TranslationLanguageOverride {
    /// `languageTag` in queries.
    pub const LANGUAGE_TAG: Property<Self> = Property::new("languageTag");
    /// `translationBehavior` in queries.
    pub const TRANSLATION_BEHAVIOR: Property<Self> = Property::new("translationBehavior");

    /// `languageTag`: `Edm.String`
    ///
    /// Not nullable.
    pub fn language_tag(&self) -> Option<&str> {
        self.0.str("languageTag")
    }

    /// Sets `languageTag`.
    pub fn with_language_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("languageTag", value))
    }

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
}
