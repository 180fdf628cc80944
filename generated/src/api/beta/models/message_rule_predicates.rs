// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.messageRulePredicates`](https://learn.microsoft.com/graph/api/resources/messagerulepredicates?view=graph-rest-beta)
    MessageRulePredicates = "microsoft.graph.messageRulePredicates"
}

impl MessageRulePredicates {
    /// `bodyContains` in queries.
    pub const BODY_CONTAINS: Property<Self> = Property::new("bodyContains");
    /// `bodyOrSubjectContains` in queries.
    pub const BODY_OR_SUBJECT_CONTAINS: Property<Self> = Property::new("bodyOrSubjectContains");
    /// `categories` in queries.
    pub const CATEGORIES: Property<Self> = Property::new("categories");
    /// `fromAddresses` in queries.
    pub const FROM_ADDRESSES: Property<Self> = Property::new("fromAddresses");
    /// `hasAttachments` in queries.
    pub const HAS_ATTACHMENTS: Property<Self> = Property::new("hasAttachments");
    /// `headerContains` in queries.
    pub const HEADER_CONTAINS: Property<Self> = Property::new("headerContains");
    /// `importance` in queries.
    pub const IMPORTANCE: Property<Self> = Property::new("importance");
    /// `isApprovalRequest` in queries.
    pub const IS_APPROVAL_REQUEST: Property<Self> = Property::new("isApprovalRequest");
    /// `isAutomaticForward` in queries.
    pub const IS_AUTOMATIC_FORWARD: Property<Self> = Property::new("isAutomaticForward");
    /// `isAutomaticReply` in queries.
    pub const IS_AUTOMATIC_REPLY: Property<Self> = Property::new("isAutomaticReply");
    /// `isEncrypted` in queries.
    pub const IS_ENCRYPTED: Property<Self> = Property::new("isEncrypted");
    /// `isMeetingRequest` in queries.
    pub const IS_MEETING_REQUEST: Property<Self> = Property::new("isMeetingRequest");
    /// `isMeetingResponse` in queries.
    pub const IS_MEETING_RESPONSE: Property<Self> = Property::new("isMeetingResponse");
    /// `isNonDeliveryReport` in queries.
    pub const IS_NON_DELIVERY_REPORT: Property<Self> = Property::new("isNonDeliveryReport");
    /// `isPermissionControlled` in queries.
    pub const IS_PERMISSION_CONTROLLED: Property<Self> = Property::new("isPermissionControlled");
    /// `isReadReceipt` in queries.
    pub const IS_READ_RECEIPT: Property<Self> = Property::new("isReadReceipt");
    /// `isSigned` in queries.
    pub const IS_SIGNED: Property<Self> = Property::new("isSigned");
    /// `isVoicemail` in queries.
    pub const IS_VOICEMAIL: Property<Self> = Property::new("isVoicemail");
    /// `messageActionFlag` in queries.
    pub const MESSAGE_ACTION_FLAG: Property<Self> = Property::new("messageActionFlag");
    /// `notSentToMe` in queries.
    pub const NOT_SENT_TO_ME: Property<Self> = Property::new("notSentToMe");
    /// `recipientContains` in queries.
    pub const RECIPIENT_CONTAINS: Property<Self> = Property::new("recipientContains");
    /// `senderContains` in queries.
    pub const SENDER_CONTAINS: Property<Self> = Property::new("senderContains");
    /// `sensitivity` in queries.
    pub const SENSITIVITY: Property<Self> = Property::new("sensitivity");
    /// `sentCcMe` in queries.
    pub const SENT_CC_ME: Property<Self> = Property::new("sentCcMe");
    /// `sentOnlyToMe` in queries.
    pub const SENT_ONLY_TO_ME: Property<Self> = Property::new("sentOnlyToMe");
    /// `sentToAddresses` in queries.
    pub const SENT_TO_ADDRESSES: Property<Self> = Property::new("sentToAddresses");
    /// `sentToMe` in queries.
    pub const SENT_TO_ME: Property<Self> = Property::new("sentToMe");
    /// `sentToOrCcMe` in queries.
    pub const SENT_TO_OR_CC_ME: Property<Self> = Property::new("sentToOrCcMe");
    /// `subjectContains` in queries.
    pub const SUBJECT_CONTAINS: Property<Self> = Property::new("subjectContains");
    /// `withinSizeRange` in queries.
    pub const WITHIN_SIZE_RANGE: Property<Self> = Property::new("withinSizeRange");

    /// `bodyContains`: `Collection(Edm.String)`
    pub fn body_contains(&self) -> Option<Vec<&str>> {
        self.0.strs("bodyContains")
    }

    /// Sets `bodyContains`.
    pub fn with_body_contains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("bodyContains", value))
    }

    /// `bodyOrSubjectContains`: `Collection(Edm.String)`
    pub fn body_or_subject_contains(&self) -> Option<Vec<&str>> {
        self.0.strs("bodyOrSubjectContains")
    }

    /// Sets `bodyOrSubjectContains`.
    pub fn with_body_or_subject_contains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("bodyOrSubjectContains", value))
    }

    /// `categories`: `Collection(Edm.String)`
    pub fn categories(&self) -> Option<Vec<&str>> {
        self.0.strs("categories")
    }

    /// Sets `categories`.
    pub fn with_categories(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("categories", value))
    }

    /// `fromAddresses`: `Collection(microsoft.graph.recipient)`
    pub fn from_addresses(&self) -> Option<&[super::Recipient]> {
        self.0.models("fromAddresses")
    }

    /// Sets `fromAddresses`.
    pub fn with_from_addresses(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("fromAddresses", value))
    }

    /// `hasAttachments`: `Edm.Boolean`
    pub fn has_attachments(&self) -> Option<bool> {
        self.0.bool("hasAttachments")
    }

    /// Sets `hasAttachments`.
    pub fn with_has_attachments(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("hasAttachments", value))
    }

    /// `headerContains`: `Collection(Edm.String)`
    pub fn header_contains(&self) -> Option<Vec<&str>> {
        self.0.strs("headerContains")
    }

    /// Sets `headerContains`.
    pub fn with_header_contains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("headerContains", value))
    }

    /// `importance`: `microsoft.graph.importance`
    pub fn importance(&self) -> Option<super::Importance> {
        self.0.enumeration("importance")
    }

    /// Sets `importance`.
    pub fn with_importance(self, value: impl Into<Nullable<super::Importance>>) -> Self {
        Self(self.0.with("importance", value))
    }

    /// `isApprovalRequest`: `Edm.Boolean`
    pub fn is_approval_request(&self) -> Option<bool> {
        self.0.bool("isApprovalRequest")
    }

    /// Sets `isApprovalRequest`.
    pub fn with_is_approval_request(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isApprovalRequest", value))
    }

    /// `isAutomaticForward`: `Edm.Boolean`
    pub fn is_automatic_forward(&self) -> Option<bool> {
        self.0.bool("isAutomaticForward")
    }

    /// Sets `isAutomaticForward`.
    pub fn with_is_automatic_forward(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAutomaticForward", value))
    }

    /// `isAutomaticReply`: `Edm.Boolean`
    pub fn is_automatic_reply(&self) -> Option<bool> {
        self.0.bool("isAutomaticReply")
    }

    /// Sets `isAutomaticReply`.
    pub fn with_is_automatic_reply(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAutomaticReply", value))
    }

    /// `isEncrypted`: `Edm.Boolean`
    pub fn is_encrypted(&self) -> Option<bool> {
        self.0.bool("isEncrypted")
    }

    /// Sets `isEncrypted`.
    pub fn with_is_encrypted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEncrypted", value))
    }

    /// `isMeetingRequest`: `Edm.Boolean`
    pub fn is_meeting_request(&self) -> Option<bool> {
        self.0.bool("isMeetingRequest")
    }

    /// Sets `isMeetingRequest`.
    pub fn with_is_meeting_request(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMeetingRequest", value))
    }

    /// `isMeetingResponse`: `Edm.Boolean`
    pub fn is_meeting_response(&self) -> Option<bool> {
        self.0.bool("isMeetingResponse")
    }

    /// Sets `isMeetingResponse`.
    pub fn with_is_meeting_response(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMeetingResponse", value))
    }

    /// `isNonDeliveryReport`: `Edm.Boolean`
    pub fn is_non_delivery_report(&self) -> Option<bool> {
        self.0.bool("isNonDeliveryReport")
    }

    /// Sets `isNonDeliveryReport`.
    pub fn with_is_non_delivery_report(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isNonDeliveryReport", value))
    }

    /// `isPermissionControlled`: `Edm.Boolean`
    pub fn is_permission_controlled(&self) -> Option<bool> {
        self.0.bool("isPermissionControlled")
    }

    /// Sets `isPermissionControlled`.
    pub fn with_is_permission_controlled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isPermissionControlled", value))
    }

    /// `isReadReceipt`: `Edm.Boolean`
    pub fn is_read_receipt(&self) -> Option<bool> {
        self.0.bool("isReadReceipt")
    }

    /// Sets `isReadReceipt`.
    pub fn with_is_read_receipt(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isReadReceipt", value))
    }

    /// `isSigned`: `Edm.Boolean`
    pub fn is_signed(&self) -> Option<bool> {
        self.0.bool("isSigned")
    }

    /// Sets `isSigned`.
    pub fn with_is_signed(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isSigned", value))
    }

    /// `isVoicemail`: `Edm.Boolean`
    pub fn is_voicemail(&self) -> Option<bool> {
        self.0.bool("isVoicemail")
    }

    /// Sets `isVoicemail`.
    pub fn with_is_voicemail(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isVoicemail", value))
    }

    /// `messageActionFlag`: `microsoft.graph.messageActionFlag`
    ///
    /// Possible values are: any, call, doNotForward, followUp, fyi, forward, noResponseNecessary, read, reply, replyToAll, review.
    pub fn message_action_flag(&self) -> Option<super::MessageActionFlag> {
        self.0.enumeration("messageActionFlag")
    }

    /// Sets `messageActionFlag`.
    pub fn with_message_action_flag(self, value: impl Into<Nullable<super::MessageActionFlag>>) -> Self {
        Self(self.0.with("messageActionFlag", value))
    }

    /// `notSentToMe`: `Edm.Boolean`
    pub fn not_sent_to_me(&self) -> Option<bool> {
        self.0.bool("notSentToMe")
    }

    /// Sets `notSentToMe`.
    pub fn with_not_sent_to_me(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("notSentToMe", value))
    }

    /// `recipientContains`: `Collection(Edm.String)`
    pub fn recipient_contains(&self) -> Option<Vec<&str>> {
        self.0.strs("recipientContains")
    }

    /// Sets `recipientContains`.
    pub fn with_recipient_contains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("recipientContains", value))
    }

    /// `senderContains`: `Collection(Edm.String)`
    pub fn sender_contains(&self) -> Option<Vec<&str>> {
        self.0.strs("senderContains")
    }

    /// Sets `senderContains`.
    pub fn with_sender_contains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("senderContains", value))
    }

    /// `sensitivity`: `microsoft.graph.sensitivity`
    ///
    /// Possible values are: normal, personal, private, confidential.
    pub fn sensitivity(&self) -> Option<super::Sensitivity> {
        self.0.enumeration("sensitivity")
    }

    /// Sets `sensitivity`.
    pub fn with_sensitivity(self, value: impl Into<Nullable<super::Sensitivity>>) -> Self {
        Self(self.0.with("sensitivity", value))
    }

    /// `sentCcMe`: `Edm.Boolean`
    pub fn sent_cc_me(&self) -> Option<bool> {
        self.0.bool("sentCcMe")
    }

    /// Sets `sentCcMe`.
    pub fn with_sent_cc_me(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sentCcMe", value))
    }

    /// `sentOnlyToMe`: `Edm.Boolean`
    pub fn sent_only_to_me(&self) -> Option<bool> {
        self.0.bool("sentOnlyToMe")
    }

    /// Sets `sentOnlyToMe`.
    pub fn with_sent_only_to_me(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sentOnlyToMe", value))
    }

    /// `sentToAddresses`: `Collection(microsoft.graph.recipient)`
    pub fn sent_to_addresses(&self) -> Option<&[super::Recipient]> {
        self.0.models("sentToAddresses")
    }

    /// Sets `sentToAddresses`.
    pub fn with_sent_to_addresses(self, value: impl Into<Nullable<Vec<super::Recipient>>>) -> Self {
        Self(self.0.with("sentToAddresses", value))
    }

    /// `sentToMe`: `Edm.Boolean`
    pub fn sent_to_me(&self) -> Option<bool> {
        self.0.bool("sentToMe")
    }

    /// Sets `sentToMe`.
    pub fn with_sent_to_me(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sentToMe", value))
    }

    /// `sentToOrCcMe`: `Edm.Boolean`
    pub fn sent_to_or_cc_me(&self) -> Option<bool> {
        self.0.bool("sentToOrCcMe")
    }

    /// Sets `sentToOrCcMe`.
    pub fn with_sent_to_or_cc_me(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("sentToOrCcMe", value))
    }

    /// `subjectContains`: `Collection(Edm.String)`
    pub fn subject_contains(&self) -> Option<Vec<&str>> {
        self.0.strs("subjectContains")
    }

    /// Sets `subjectContains`.
    pub fn with_subject_contains(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("subjectContains", value))
    }

    /// `withinSizeRange`: `microsoft.graph.sizeRange`
    pub fn within_size_range(&self) -> Option<&super::SizeRange> {
        self.0.model("withinSizeRange")
    }

    /// Sets `withinSizeRange`.
    pub fn with_within_size_range(self, value: impl Into<Nullable<super::SizeRange>>) -> Self {
        Self(self.0.with("withinSizeRange", value))
    }
}
