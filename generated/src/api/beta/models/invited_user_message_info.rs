// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.invitedUserMessageInfo`](https://learn.microsoft.com/graph/api/resources/invitedusermessageinfo?view=graph-rest-beta)
    InvitedUserMessageInfo = "microsoft.graph.invitedUserMessageInfo"
}

impl InvitedUserMessageInfo {
    /// `ccRecipients` in queries.
    pub const CC_RECIPIENTS: Property<Self> = Property::new("ccRecipients");
    /// `customizedMessageBody` in queries.
    pub const CUSTOMIZED_MESSAGE_BODY: Property<Self> = Property::new("customizedMessageBody");
    /// `messageLanguage` in queries.
    pub const MESSAGE_LANGUAGE: Property<Self> = Property::new("messageLanguage");

    /// `ccRecipients`: `Collection(microsoft.graph.recipient)`
    pub fn cc_recipients(&self) -> Option<&[super::Recipient]> {
        self.0.models("ccRecipients")
    }

    /// Sets `ccRecipients`.
    pub fn with_cc_recipients(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("ccRecipients", value))
    }

    /// `customizedMessageBody`: `Edm.String`
    pub fn customized_message_body(&self) -> Option<&str> {
        self.0.str("customizedMessageBody")
    }

    /// Sets `customizedMessageBody`.
    pub fn with_customized_message_body(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customizedMessageBody", value))
    }

    /// `messageLanguage`: `Edm.String`
    pub fn message_language(&self) -> Option<&str> {
        self.0.str("messageLanguage")
    }

    /// Sets `messageLanguage`.
    pub fn with_message_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("messageLanguage", value))
    }
}
