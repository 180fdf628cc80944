// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.membershipRuleProcessingStatus`](https://learn.microsoft.com/graph/api/resources/membershipruleprocessingstatus?view=graph-rest-beta)
    MembershipRuleProcessingStatus = "microsoft.graph.membershipRuleProcessingStatus"
}

impl MembershipRuleProcessingStatus {
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `lastMembershipUpdated` in queries.
    pub const LAST_MEMBERSHIP_UPDATED: Property<Self> = Property::new("lastMembershipUpdated");
    /// `errorMessage` in queries.
    pub const ERROR_MESSAGE: Property<Self> = Property::new("errorMessage");

    /// `status`: `microsoft.graph.membershipRuleProcessingStatusDetails`, read-only
    ///
    /// Required. Read-only. Possible values are: NotStarted, Running, Succeeded, Failed, UnknownFutureValue.
    pub fn status(&self) -> Option<super::MembershipRuleProcessingStatusDetails> {
        self.0.enumeration("status")
    }

    /// `lastMembershipUpdated`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_membership_updated(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastMembershipUpdated")
    }

    /// `errorMessage`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn error_message(&self) -> Option<&str> {
        self.0.str("errorMessage")
    }
}
