// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// Inherits from accessPackageQuestion.
    ///
    /// [`microsoft.graph.accessPackageTextInputQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackagetextinputquestion?view=graph-rest-beta)
    AccessPackageTextInputQuestion: super::AccessPackageQuestion = "microsoft.graph.accessPackageTextInputQuestion"
}

impl AccessPackageTextInputQuestion {
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
    /// `isSingleLineQuestion` in queries.
    pub const IS_SINGLE_LINE_QUESTION: Property<Self> = Property::new("isSingleLineQuestion");

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

    /// `isSingleLineQuestion`: `Edm.Boolean`
    pub fn is_single_line_question(&self) -> Option<bool> {
        self.0.bool("isSingleLineQuestion")
    }

    /// Sets `isSingleLineQuestion`.
    pub fn with_is_single_line_question(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSingleLineQuestion", value))
    }
}
