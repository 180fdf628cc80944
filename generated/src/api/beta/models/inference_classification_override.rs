// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.inferenceClassificationOverride`](https://learn.microsoft.com/graph/api/resources/inferenceclassificationoverride?view=graph-rest-beta)
    InferenceClassificationOverride = "microsoft.graph.inferenceClassificationOverride"
}

impl InferenceClassificationOverride {
    /// `classifyAs` in queries.
    pub const CLASSIFY_AS: Property<Self> = Property::new("classifyAs");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `senderEmailAddress` in queries.
    pub const SENDER_EMAIL_ADDRESS: Property<Self> = Property::new("senderEmailAddress");

    /// `classifyAs`: `microsoft.graph.inferenceClassificationType`
    ///
    /// Possible values are: focused, other.
    pub fn classify_as(&self) -> Option<super::InferenceClassificationType> {
        self.0.enumeration("classifyAs")
    }

    /// Sets `classifyAs`.
    pub fn with_classify_as(self, value: impl Into<Nullable<super::InferenceClassificationType>>) -> Self {
        Self(self.0.with("classifyAs", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `senderEmailAddress`: `microsoft.graph.emailAddress`
    pub fn sender_email_address(&self) -> Option<&super::EmailAddress> {
        self.0.model("senderEmailAddress")
    }

    /// Sets `senderEmailAddress`.
    pub fn with_sender_email_address(self, value: impl Into<Nullable<super::EmailAddress>>) -> Self {
        Self(self.0.with("senderEmailAddress", value))
    }
}
