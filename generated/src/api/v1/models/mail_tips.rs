// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mailTips`](https://learn.microsoft.com/graph/api/resources/mailtips?view=graph-rest-1.0)
    MailTips = "microsoft.graph.mailTips"
}

impl MailTips {
    /// `automaticReplies` in queries.
    pub const AUTOMATIC_REPLIES: Property<Self> = Property::new("automaticReplies");
    /// `customMailTip` in queries.
    pub const CUSTOM_MAIL_TIP: Property<Self> = Property::new("customMailTip");
    /// `deliveryRestricted` in queries.
    pub const DELIVERY_RESTRICTED: Property<Self> = Property::new("deliveryRestricted");
    /// `emailAddress` in queries.
    pub const EMAIL_ADDRESS: Property<Self> = Property::new("emailAddress");
    /// `error` in queries.
    pub const ERROR: Property<Self> = Property::new("error");
    /// `externalMemberCount` in queries.
    pub const EXTERNAL_MEMBER_COUNT: Property<Self> = Property::new("externalMemberCount");
    /// `isModerated` in queries.
    pub const IS_MODERATED: Property<Self> = Property::new("isModerated");
    /// `mailboxFull` in queries.
    pub const MAILBOX_FULL: Property<Self> = Property::new("mailboxFull");
    /// `maxMessageSize` in queries.
    pub const MAX_MESSAGE_SIZE: Property<Self> = Property::new("maxMessageSize");
    /// `recipientScope` in queries.
    pub const RECIPIENT_SCOPE: Property<Self> = Property::new("recipientScope");
    /// `recipientSuggestions` in queries.
    pub const RECIPIENT_SUGGESTIONS: Property<Self> = Property::new("recipientSuggestions");
    /// `totalMemberCount` in queries.
    pub const TOTAL_MEMBER_COUNT: Property<Self> = Property::new("totalMemberCount");

    /// `automaticReplies`: `microsoft.graph.automaticRepliesMailTips`
    pub fn automatic_replies(&self) -> Option<&super::AutomaticRepliesMailTips> {
        self.0.model("automaticReplies")
    }

    /// Sets `automaticReplies`.
    pub fn with_automatic_replies(self, value: impl Into<Nullable<super::AutomaticRepliesMailTips>>) -> Self {
        Self(self.0.with("automaticReplies", value))
    }

    /// `customMailTip`: `Edm.String`
    pub fn custom_mail_tip(&self) -> Option<&str> {
        self.0.str("customMailTip")
    }

    /// Sets `customMailTip`.
    pub fn with_custom_mail_tip(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("customMailTip", value))
    }

    /// `deliveryRestricted`: `Edm.Boolean`
    pub fn delivery_restricted(&self) -> Option<bool> {
        self.0.bool("deliveryRestricted")
    }

    /// Sets `deliveryRestricted`.
    pub fn with_delivery_restricted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("deliveryRestricted", value))
    }

    /// `emailAddress`: `microsoft.graph.emailAddress`
    pub fn email_address(&self) -> Option<&super::EmailAddress> {
        self.0.model("emailAddress")
    }

    /// Sets `emailAddress`.
    pub fn with_email_address(self, value: impl Into<Nullable<super::EmailAddress>>) -> Self {
        Self(self.0.with("emailAddress", value))
    }

    /// `error`: `microsoft.graph.mailTipsError`
    pub fn error(&self) -> Option<&super::MailTipsError> {
        self.0.model("error")
    }

    /// Sets `error`.
    pub fn with_error(self, value: impl Into<Nullable<super::MailTipsError>>) -> Self {
        Self(self.0.with("error", value))
    }

    /// `externalMemberCount`: `Edm.Int32`
    pub fn external_member_count(&self) -> Option<i32> {
        self.0.i32("externalMemberCount")
    }

    /// Sets `externalMemberCount`.
    pub fn with_external_member_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("externalMemberCount", value))
    }

    /// `isModerated`: `Edm.Boolean`
    pub fn is_moderated(&self) -> Option<bool> {
        self.0.bool("isModerated")
    }

    /// Sets `isModerated`.
    pub fn with_is_moderated(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isModerated", value))
    }

    /// `mailboxFull`: `Edm.Boolean`
    pub fn mailbox_full(&self) -> Option<bool> {
        self.0.bool("mailboxFull")
    }

    /// Sets `mailboxFull`.
    pub fn with_mailbox_full(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("mailboxFull", value))
    }

    /// `maxMessageSize`: `Edm.Int32`
    pub fn max_message_size(&self) -> Option<i32> {
        self.0.i32("maxMessageSize")
    }

    /// Sets `maxMessageSize`.
    pub fn with_max_message_size(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("maxMessageSize", value))
    }

    /// `recipientScope`: `microsoft.graph.recipientScopeType`
    ///
    /// Possible values are: none, internal, external, externalPartner, externalNonParther.
    pub fn recipient_scope(&self) -> Option<super::RecipientScopeType> {
        self.0.enumeration("recipientScope")
    }

    /// Sets `recipientScope`.
    pub fn with_recipient_scope(self, value: impl Into<Nullable<super::RecipientScopeType>>) -> Self {
        Self(self.0.with("recipientScope", value))
    }

    /// `recipientSuggestions`: `Collection(microsoft.graph.recipient)`
    pub fn recipient_suggestions(&self) -> Option<&[super::Recipient]> {
        self.0.models("recipientSuggestions")
    }

    /// Sets `recipientSuggestions`.
    pub fn with_recipient_suggestions(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("recipientSuggestions", value))
    }

    /// `totalMemberCount`: `Edm.Int32`
    pub fn total_member_count(&self) -> Option<i32> {
        self.0.i32("totalMemberCount")
    }

    /// Sets `totalMemberCount`.
    pub fn with_total_member_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("totalMemberCount", value))
    }
}
