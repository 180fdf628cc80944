// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedTenants.tenantStatusInformation`](https://learn.microsoft.com/graph/api/resources/managedtenants-tenantstatusinformation?view=graph-rest-beta)
    TenantStatusInformation = "microsoft.graph.managedTenants.tenantStatusInformation"
}

impl TenantStatusInformation {
    /// `delegatedPrivilegeStatus` in queries.
    pub const DELEGATED_PRIVILEGE_STATUS: Property<Self> = Property::new("delegatedPrivilegeStatus");
    /// `lastDelegatedPrivilegeRefreshDateTime` in queries.
    pub const LAST_DELEGATED_PRIVILEGE_REFRESH_DATE_TIME: Property<Self> =
        Property::new("lastDelegatedPrivilegeRefreshDateTime");
    /// `offboardedByUserId` in queries.
    pub const OFFBOARDED_BY_USER_ID: Property<Self> = Property::new("offboardedByUserId");
    /// `offboardedDateTime` in queries.
    pub const OFFBOARDED_DATE_TIME: Property<Self> = Property::new("offboardedDateTime");
    /// `onboardedByUserId` in queries.
    pub const ONBOARDED_BY_USER_ID: Property<Self> = Property::new("onboardedByUserId");
    /// `onboardedDateTime` in queries.
    pub const ONBOARDED_DATE_TIME: Property<Self> = Property::new("onboardedDateTime");
    /// `onboardingStatus` in queries.
    pub const ONBOARDING_STATUS: Property<Self> = Property::new("onboardingStatus");
    /// `tenantOnboardingEligibilityReason` in queries.
    pub const TENANT_ONBOARDING_ELIGIBILITY_REASON: Property<Self> = Property::new("tenantOnboardingEligibilityReason");
    /// `workloadStatuses` in queries.
    pub const WORKLOAD_STATUSES: Property<Self> = Property::new("workloadStatuses");

    /// `delegatedPrivilegeStatus`: `microsoft.graph.managedTenants.delegatedPrivilegeStatus`, read-only
    ///
    /// Optional. Read-only. Possible values are: none, delegatedAdminPrivileges, unknownFutureValue.
    pub fn delegated_privilege_status(&self) -> Option<super::DelegatedPrivilegeStatus> {
        self.0.enumeration("delegatedPrivilegeStatus")
    }

    /// `lastDelegatedPrivilegeRefreshDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn last_delegated_privilege_refresh_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastDelegatedPrivilegeRefreshDateTime")
    }

    /// `offboardedByUserId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn offboarded_by_user_id(&self) -> Option<&str> {
        self.0.str("offboardedByUserId")
    }

    /// `offboardedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn offboarded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("offboardedDateTime")
    }

    /// `onboardedByUserId`: `Edm.String`, read-only
    ///
    /// Optional. Read-only.
    pub fn onboarded_by_user_id(&self) -> Option<&str> {
        self.0.str("onboardedByUserId")
    }

    /// `onboardedDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Optional. Read-only.
    pub fn onboarded_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onboardedDateTime")
    }

    /// `onboardingStatus`: `microsoft.graph.managedTenants.tenantOnboardingStatus`, read-only
    ///
    /// Optional. Read-only. Possible values are: ineligible, inProcess, active, inactive, unknownFutureValue.
    pub fn onboarding_status(&self) -> Option<super::TenantOnboardingStatus> {
        self.0.enumeration("onboardingStatus")
    }

    /// `tenantOnboardingEligibilityReason`: `microsoft.graph.managedTenants.tenantOnboardingEligibilityReason`, read-only
    ///
    /// Optional. Read-only. Possible values are: none, contractType, delegatedAdminPrivileges, usersCount, license, unknownFutureValue.
    pub fn tenant_onboarding_eligibility_reason(&self) -> Option<super::TenantOnboardingEligibilityReason> {
        self.0.enumeration("tenantOnboardingEligibilityReason")
    }

    /// `workloadStatuses`: `Collection(microsoft.graph.managedTenants.workloadStatus)`, read-only
    ///
    /// Optional. Read-only.
    pub fn workload_statuses(&self) -> Option<&[super::WorkloadStatus]> {
        self.0.models("workloadStatuses")
    }
}
