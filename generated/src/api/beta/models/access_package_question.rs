// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageQuestion`](https://learn.microsoft.com/graph/api/resources/accesspackagequestion?view=graph-rest-beta)
    AccessPackageQuestion = "microsoft.graph.accessPackageQuestion" {
        "microsoft.graph.accessPackageMultipleChoiceQuestion",
        "microsoft.graph.accessPackageTextInputQuestion",
    }
}

impl AccessPackageQuestion {
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

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isRequired`: `Edm.Boolean`
    pub fn is_required(&self) -> Option<bool> {
        self.0.bool("isRequired")
    }

    /// Sets `isRequired`.
    pub fn with_is_required(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isRequired", value))
    }

    /// `sequence`: `Edm.Int32`
    pub fn sequence(&self) -> Option<i32> {
        self.0.i32("sequence")
    }

    /// Sets `sequence`.
    pub fn with_sequence(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sequence", value))
    }

    /// `text`: `microsoft.graph.accessPackageLocalizedContent`
    pub fn text(&self) -> Option<&super::AccessPackageLocalizedContent> {
        self.0.model("text")
    }

    /// Sets `text`.
    pub fn with_text(self, value: impl Into<Nullable<super::AccessPackageLocalizedContent>>) -> Self {
        Self(self.0.with("text", value))
    }

    /// `isAnswerEditable`: `Edm.Boolean`
    pub fn is_answer_editable(&self) -> Option<bool> {
        self.0.bool("isAnswerEditable")
    }

    /// Sets `isAnswerEditable`.
    pub fn with_is_answer_editable(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAnswerEditable", value))
    }
}
