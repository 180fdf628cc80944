// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Date, Flags, OffsetDateTime, Parsed, Uuid};

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.adminCloudLicensing`, metadata, with the accessors of [`Entity`](super::Entity)
    AdminCloudLicensing: super::Entity = "microsoft.graph.cloudLicensing.adminCloudLicensing";
    inherited "id" ID, with_id(String), "`id`";
    "allotments" ALLOTMENTS, allotments models -> Option<&[Allotment]>, with_allotments(Vec<Allotment>), "`allotments`: `Collection(microsoft.graph.cloudLicensing.allotment)`, metadata";
    "assignmentErrors" ASSIGNMENT_ERRORS, assignment_errors models -> Option<&[AssignmentError]>, with_assignment_errors(Vec<AssignmentError>), "`assignmentErrors`: `Collection(microsoft.graph.cloudLicensing.assignmentError)`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[Assignment]>, with_assignments(Vec<Assignment>), "`assignments`: `Collection(microsoft.graph.cloudLicensing.assignment)`, metadata";
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.allotment`, metadata, with the accessors of [`Entity`](super::Entity)
    Allotment: super::Entity = "microsoft.graph.cloudLicensing.allotment";
    inherited "id" ID, with_id(String), "`id`";
    "allottedUnits" ALLOTTED_UNITS, allotted_units i32 -> Option<i32>, with_allotted_units(i32), "`allottedUnits`: `Edm.Int32`, metadata";
    "assignableTo" ASSIGNABLE_TO, assignable_to flags -> Option<Flags<AssigneeTypes>>, with_assignable_to(Flags<AssigneeTypes>), "`assignableTo`: `microsoft.graph.cloudLicensing.assigneeTypes`, metadata";
    "consumedUnits" CONSUMED_UNITS, consumed_units i32 -> Option<i32>, with_consumed_units(i32), "`consumedUnits`: `Edm.Int32`, metadata";
    "externalServiceIdentifier" EXTERNAL_SERVICE_IDENTIFIER, external_service_identifier str -> Option<&str>, with_external_service_identifier(String), "`externalServiceIdentifier`: `Edm.String`, metadata";
    "services" SERVICES, services models -> Option<&[Service]>, with_services(Vec<Service>), "`services`: `Collection(microsoft.graph.cloudLicensing.service)`, metadata";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, metadata";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, metadata";
    "subscriptions" SUBSCRIPTIONS, subscriptions models -> Option<&[Subscription]>, with_subscriptions(Vec<Subscription>), "`subscriptions`: `Collection(microsoft.graph.cloudLicensing.subscription)`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[Assignment]>, with_assignments(Vec<Assignment>), "`assignments`: `Collection(microsoft.graph.cloudLicensing.assignment)`, metadata";
    "waitingMembers" WAITING_MEMBERS, waiting_members models -> Option<&[WaitingMember]>, with_waiting_members(Vec<WaitingMember>), "`waitingMembers`: `Collection(microsoft.graph.cloudLicensing.waitingMember)`, metadata";
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.cloudLicensing.assigneeTypes`, metadata
    AssigneeTypes = "microsoft.graph.cloudLicensing.assigneeTypes" {
        None = "none",
        User = "user",
        Group = "group",
        Device = "device",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.assignment`, metadata, with the accessors of [`Entity`](super::Entity)
    Assignment: super::Entity = "microsoft.graph.cloudLicensing.assignment";
    inherited "id" ID, with_id(String), "`id`";
    "disabledServicePlanIds" DISABLED_SERVICE_PLAN_IDS, disabled_service_plan_ids values -> Parsed<Vec<Uuid>>, with_disabled_service_plan_ids(Vec<Uuid>), "`disabledServicePlanIds`: `Collection(Edm.Guid)`, metadata";
    "allotment" ALLOTMENT, allotment model -> Option<&Allotment>, with_allotment(Allotment), "`allotment`: `microsoft.graph.cloudLicensing.allotment`, metadata";
    "assignedTo" ASSIGNED_TO, assigned_to model -> Option<&super::DirectoryObject>, with_assigned_to(super::DirectoryObject), "`assignedTo`: `microsoft.graph.directoryObject`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.assignmentError`, metadata, with the accessors of [`Entity`](super::Entity)
    AssignmentError: super::Entity = "microsoft.graph.cloudLicensing.assignmentError";
    inherited "id" ID, with_id(String), "`id`";
    "code" CODE, code str -> Option<&str>, with_code(String), "`code`: `Edm.String`, metadata";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "occurrenceDateTime" OCCURRENCE_DATE_TIME, occurrence_date_time date_time -> Parsed<OffsetDateTime>, with_occurrence_date_time(OffsetDateTime), "`occurrenceDateTime`: `Edm.DateTimeOffset`, metadata";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, metadata";
    "assignedTo" ASSIGNED_TO, assigned_to model -> Option<&super::DirectoryObject>, with_assigned_to(super::DirectoryObject), "`assignedTo`: `microsoft.graph.directoryObject`, metadata";
    "usageRight" USAGE_RIGHT, usage_right model -> Option<&UsageRight>, with_usage_right(UsageRight), "`usageRight`: `microsoft.graph.cloudLicensing.usageRight`, metadata";
}

#[cfg(any(feature = "directory", feature = "users"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.deviceCloudLicensing`, metadata
    DeviceCloudLicensing = "microsoft.graph.cloudLicensing.deviceCloudLicensing";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[Assignment]>, with_assignments(Vec<Assignment>), "`assignments`: `Collection(microsoft.graph.cloudLicensing.assignment)`, metadata" if (any(feature = "admin", feature = "directory"));
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[UsageRight]>, with_usage_rights(Vec<UsageRight>), "`usageRights`: `Collection(microsoft.graph.cloudLicensing.usageRight)`, metadata" if (any(feature = "admin", feature = "directory"));
    "waitingMembers" WAITING_MEMBERS, waiting_members models -> Option<&[WaitingMember]>, with_waiting_members(Vec<WaitingMember>), "`waitingMembers`: `Collection(microsoft.graph.cloudLicensing.waitingMember)`, metadata" if (any(feature = "admin", feature = "directory"));
}

#[cfg(
    any(
        feature = "admin",
        feature = "authentication",
        feature = "directory",
        feature = "education",
        feature = "files",
        feature = "governance",
        feature = "groups",
        feature = "print",
        feature = "sites",
        feature = "tasks",
        feature = "teams",
        feature = "users"
    )
)]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.groupCloudLicensing`, metadata
    GroupCloudLicensing = "microsoft.graph.cloudLicensing.groupCloudLicensing";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[Assignment]>, with_assignments(Vec<Assignment>), "`assignments`: `Collection(microsoft.graph.cloudLicensing.assignment)`, metadata" if (any(feature = "admin", feature = "directory"));
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[UsageRight]>, with_usage_rights(Vec<UsageRight>), "`usageRights`: `Collection(microsoft.graph.cloudLicensing.usageRight)`, metadata" if (any(feature = "admin", feature = "directory"));
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.service`, metadata
    Service = "microsoft.graph.cloudLicensing.service";
    "assignableTo" ASSIGNABLE_TO, assignable_to flags -> Option<Flags<AssigneeTypes>>, with_assignable_to(Flags<AssigneeTypes>), "`assignableTo`: `microsoft.graph.cloudLicensing.assigneeTypes`, metadata";
    "planId" PLAN_ID, plan_id guid -> Parsed<Uuid>, with_plan_id(Uuid), "`planId`: `Edm.Guid`, metadata";
    "planName" PLAN_NAME, plan_name str -> Option<&str>, with_plan_name(String), "`planName`: `Edm.String`, metadata";
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.subscription`, metadata
    Subscription = "microsoft.graph.cloudLicensing.subscription";
    "nextLifecycleDate" NEXT_LIFECYCLE_DATE, next_lifecycle_date date -> Parsed<Date>, with_next_lifecycle_date(Date), "`nextLifecycleDate`: `Edm.Date`, metadata";
    "startDate" START_DATE, start_date date -> Parsed<Date>, with_start_date(Date), "`startDate`: `Edm.Date`, metadata";
    "state" STATE, state enumeration -> Option<SubscriptionState>, with_state(SubscriptionState), "`state`: `microsoft.graph.cloudLicensing.subscriptionState`, metadata";
    "subscriptionId" SUBSCRIPTION_ID, subscription_id str -> Option<&str>, with_subscription_id(String), "`subscriptionId`: `Edm.String`, metadata";
    "tags" TAGS, tags flags -> Option<Flags<SubscriptionTags>>, with_tags(Flags<SubscriptionTags>), "`tags`: `microsoft.graph.cloudLicensing.subscriptionTags`, metadata";
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.cloudLicensing.subscriptionState`, metadata
    SubscriptionState = "microsoft.graph.cloudLicensing.subscriptionState" {
        Active = "active",
        Warning = "warning",
        Suspended = "suspended",
        LockedOut = "lockedOut",
        Deleted = "deleted",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::enumeration! {
    /// `microsoft.graph.cloudLicensing.subscriptionTags`, metadata
    SubscriptionTags = "microsoft.graph.cloudLicensing.subscriptionTags" {
        None = "none",
        Trial = "trial",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.usageRight`, metadata, with the accessors of [`Entity`](super::Entity)
    UsageRight: super::Entity = "microsoft.graph.cloudLicensing.usageRight";
    inherited "id" ID, with_id(String), "`id`";
    "externalServiceIdentifier" EXTERNAL_SERVICE_IDENTIFIER, external_service_identifier str -> Option<&str>, with_external_service_identifier(String), "`externalServiceIdentifier`: `Edm.String`, metadata";
    "services" SERVICES, services models -> Option<&[Service]>, with_services(Vec<Service>), "`services`: `Collection(microsoft.graph.cloudLicensing.service)`, metadata";
    "skuId" SKU_ID, sku_id guid -> Parsed<Uuid>, with_sku_id(Uuid), "`skuId`: `Edm.Guid`, metadata";
    "skuPartNumber" SKU_PART_NUMBER, sku_part_number str -> Option<&str>, with_sku_part_number(String), "`skuPartNumber`: `Edm.String`, metadata";
    "allotments" ALLOTMENTS, allotments models -> Option<&[Allotment]>, with_allotments(Vec<Allotment>), "`allotments`: `Collection(microsoft.graph.cloudLicensing.allotment)`, metadata";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[Assignment]>, with_assignments(Vec<Assignment>), "`assignments`: `Collection(microsoft.graph.cloudLicensing.assignment)`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.userCloudLicensing`, metadata
    UserCloudLicensing = "microsoft.graph.cloudLicensing.userCloudLicensing";
    "assignmentErrors" ASSIGNMENT_ERRORS, assignment_errors models -> Option<&[AssignmentError]>, with_assignment_errors(Vec<AssignmentError>), "`assignmentErrors`: `Collection(microsoft.graph.cloudLicensing.assignmentError)`, metadata" if (feature = "admin");
    "assignments" ASSIGNMENTS, assignments models -> Option<&[Assignment]>, with_assignments(Vec<Assignment>), "`assignments`: `Collection(microsoft.graph.cloudLicensing.assignment)`, metadata" if (any(feature = "admin", feature = "directory"));
    "usageRights" USAGE_RIGHTS, usage_rights models -> Option<&[UsageRight]>, with_usage_rights(Vec<UsageRight>), "`usageRights`: `Collection(microsoft.graph.cloudLicensing.usageRight)`, metadata" if (any(feature = "admin", feature = "directory"));
    "waitingMembers" WAITING_MEMBERS, waiting_members models -> Option<&[WaitingMember]>, with_waiting_members(Vec<WaitingMember>), "`waitingMembers`: `Collection(microsoft.graph.cloudLicensing.waitingMember)`, metadata" if (any(feature = "admin", feature = "directory"));
}

#[cfg(any(feature = "admin", feature = "directory"))]
crate::runtime::model! {
    /// `microsoft.graph.cloudLicensing.waitingMember`, metadata, with the accessors of [`Entity`](super::Entity)
    WaitingMember: super::Entity = "microsoft.graph.cloudLicensing.waitingMember";
    inherited "id" ID, with_id(String), "`id`";
    "waitingSinceDateTime" WAITING_SINCE_DATE_TIME, waiting_since_date_time date_time -> Parsed<OffsetDateTime>, with_waiting_since_date_time(OffsetDateTime), "`waitingSinceDateTime`: `Edm.DateTimeOffset`, metadata";
    "allotment" ALLOTMENT, allotment model -> Option<&Allotment>, with_allotment(Allotment), "`allotment`: `microsoft.graph.cloudLicensing.allotment`, metadata";
    "assignedTo" ASSIGNED_TO, assigned_to model -> Option<&super::DirectoryObject>, with_assigned_to(super::DirectoryObject), "`assignedTo`: `microsoft.graph.directoryObject`, metadata";
}
