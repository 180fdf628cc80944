// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessPackageQuestion.
    ///
    /// [`microsoft.graph.accessPackageMultipleChoiceQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackagemultiplechoicequestion?view=graph-rest-beta)
    AccessPackageMultipleChoiceQuestion: super::AccessPackageQuestion = "microsoft.graph.accessPackageMultipleChoiceQuestion"
}

impl AccessPackageMultipleChoiceQuestion {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isRequired` in queries.
    pub const IS_REQUIRED: Property<Self> = Property::new("isRequired");
    /// `sequence` in queries.
    pub const SEQUENCE: Property<Self> = Property::new("sequence");
    /// `text` in queries.
    pub const TEXT: Property<Self> = Property::new("text");
    /// `isAnswerEditable` in queries.
    pub const IS_ANSWER_EDITABLE: Property<Self> = Property::new("isAnswerEditable");
    /// `allowsMultipleSelection` in queries.
    pub const ALLOWS_MULTIPLE_SELECTION: Property<Self> = Property::new("allowsMultipleSelection");
    /// `choices` in queries.
    pub const CHOICES: Property<Self> = Property::new("choices");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// Sets `sequence`.
    pub fn with_sequence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sequence", value))
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<super::AccessPackageLocalizedContent>>) -> Self {
        Self(self.0.with("text", value))
    }

    /// Sets `isAnswerEditable`.
    pub fn with_is_answer_editable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAnswerEditable", value))
    }

    /// `allowsMultipleSelection`: `Edm.Boolean`
    pub fn allows_multiple_selection(&self) -> Option<bool> {
        self.0.bool("allowsMultipleSelection")
    }

    /// Sets `allowsMultipleSelection`.
    pub fn with_allows_multiple_selection(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowsMultipleSelection", value))
    }

    /// `choices`: `Collection(microsoft.graph.accessPackageAnswerChoice)`
    pub fn choices(&self) -> Option<&[super::AccessPackageAnswerChoice]> {
        self.0.models("choices")
    }

    /// Sets `choices`.
    pub fn with_choices(self, value: impl Into<Nullable<Vec<super::AccessPackageAnswerChoice>>>) -> Self {
        Self(self.0.with("choices", value))
    }
}
