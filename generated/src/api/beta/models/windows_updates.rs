// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{Duration, OffsetDateTime, Parsed};

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.applicableContent`, metadata
    ApplicableContent = "microsoft.graph.windowsUpdates.applicableContent";
    "catalogEntryId" CATALOG_ENTRY_ID, catalog_entry_id str -> Option<&str>, with_catalog_entry_id(String), "`catalogEntryId`: `Edm.String`, metadata";
    "catalogEntry" CATALOG_ENTRY, catalog_entry model -> Option<&CatalogEntry>, with_catalog_entry(CatalogEntry), "`catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`, metadata";
    "matchedDevices" MATCHED_DEVICES, matched_devices models -> Option<&[ApplicableContentDeviceMatch]>, with_matched_devices(Vec<ApplicableContentDeviceMatch>), "`matchedDevices`: `Collection(microsoft.graph.windowsUpdates.applicableContentDeviceMatch)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.applicableContentDeviceMatch`, metadata
    ApplicableContentDeviceMatch = "microsoft.graph.windowsUpdates.applicableContentDeviceMatch";
    "deviceId" DEVICE_ID, device_id str -> Option<&str>, with_device_id(String), "`deviceId`: `Edm.String`, metadata";
    "recommendedBy" RECOMMENDED_BY, recommended_by strs -> Option<Vec<&str>>, with_recommended_by(Vec<String>), "`recommendedBy`: `Collection(Edm.String)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.approvalRule`, metadata
    ApprovalRule = "microsoft.graph.windowsUpdates.approvalRule" {
        "microsoft.graph.windowsUpdates.qualityUpdateApprovalRule",
        "microsoft.graph.windowsUpdates.recoveryApprovalRule",
    };
    "deferralInDays" DEFERRAL_IN_DAYS, deferral_in_days i32 -> Option<i32>, with_deferral_in_days(i32), "`deferralInDays`: `Edm.Int32`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdates.approvalStatus`, metadata
    ApprovalStatus = "microsoft.graph.windowsUpdates.approvalStatus" {
        Approved = "approved",
        Suspended = "suspended",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.assignedGroup`, metadata
    AssignedGroup = "microsoft.graph.windowsUpdates.assignedGroup";
    "groupId" GROUP_ID, group_id str -> Option<&str>, with_group_id(String), "`groupId`: `Edm.String`, metadata";
    "group" GROUP, group model -> Option<&super::Group>, with_group(super::Group), "`group`: `microsoft.graph.group`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from updatableasset.
    ///
    /// [`microsoft.graph.windowsUpdates.azureADDevice`](https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddevice?view=graph-rest-beta), with the accessors of [`UpdatableAsset`](UpdatableAsset)
    AzureAdDevice: UpdatableAsset, super::Entity = "microsoft.graph.windowsUpdates.azureADDevice";
    inherited "id" ID, with_id(String), "`id`";
    "enrollments" ENROLLMENTS, enrollments models -> Option<&[UpdatableAssetEnrollment]>, with_enrollments(Vec<UpdatableAssetEnrollment>), "`enrollments`: `Collection(microsoft.graph.windowsUpdates.updatableAssetEnrollment)`, read-only, not in the metadata" "Read-only.";
    "errors" ERRORS, errors models -> Option<&[UpdatableAssetError]>, with_errors(Vec<UpdatableAssetError>), "`errors`: `Collection(microsoft.graph.windowsUpdates.updatableAssetError)`, read-only" "Read-only.";
    "enrollment" ENROLLMENT, enrollment model -> Option<&UpdateManagementEnrollment>, with_enrollment(UpdateManagementEnrollment), "`enrollment`: `microsoft.graph.windowsUpdates.updateManagementEnrollment`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from updatableasseterror.
    ///
    /// [`microsoft.graph.windowsUpdates.azureADDeviceRegistrationError`](https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddeviceregistrationerror?view=graph-rest-beta), with the accessors of [`UpdatableAssetError`](UpdatableAssetError)
    AzureAdDeviceRegistrationError: UpdatableAssetError = "microsoft.graph.windowsUpdates.azureADDeviceRegistrationError";
    "reason" REASON, reason enumeration -> Option<AzureAdDeviceRegistrationErrorReason>, with_reason(AzureAdDeviceRegistrationErrorReason), "`reason`: `microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason`" "Possible values are: invalidGlobalDeviceId, invalidAzureADDeviceId, missingTrustType, invalidAzureADJoin, unknownFutureValue.";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    AzureAdDeviceRegistrationErrorReason = "microsoft.graph.windowsUpdates.azureADDeviceRegistrationErrorReason" {
        InvalidGlobalDeviceId = "invalidGlobalDeviceId",
        InvalidAzureAdDeviceId = "invalidAzureADDeviceId",
        MissingTrustType = "missingTrustType",
        InvalidAzureAdJoin = "invalidAzureADJoin",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdates.bodyType`, metadata
    BodyType = "microsoft.graph.windowsUpdates.bodyType" {
        Text = "text",
        Html = "html",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.buildVersionDetails`, metadata
    BuildVersionDetails = "microsoft.graph.windowsUpdates.buildVersionDetails";
    "buildNumber" BUILD_NUMBER, build_number i32 -> Option<i32>, with_build_number(i32), "`buildNumber`: `Edm.Int32`, metadata";
    "majorVersion" MAJOR_VERSION, major_version i32 -> Option<i32>, with_major_version(i32), "`majorVersion`: `Edm.Int32`, metadata";
    "minorVersion" MINOR_VERSION, minor_version i32 -> Option<i32>, with_minor_version(i32), "`minorVersion`: `Edm.Int32`, metadata";
    "updateBuildRevision" UPDATE_BUILD_REVISION, update_build_revision i32 -> Option<i32>, with_update_build_revision(i32), "`updateBuildRevision`: `Edm.Int32`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.catalog`](https://learn.microsoft.com/graph/api/resources/windowsupdates-catalog?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Catalog: super::Entity = "microsoft.graph.windowsUpdates.catalog";
    inherited "id" ID, with_id(String), "`id`";
    "entries" ENTRIES, entries models -> Option<&[CatalogEntry]>, with_entries(Vec<CatalogEntry>), "`entries`: `Collection(microsoft.graph.windowsUpdates.catalogEntry)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.catalogContent`, metadata, with the accessors of [`DeployableContent`](DeployableContent)
    CatalogContent: DeployableContent = "microsoft.graph.windowsUpdates.catalogContent";
    "catalogEntry" CATALOG_ENTRY, catalog_entry model -> Option<&CatalogEntry>, with_catalog_entry(CatalogEntry), "`catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.catalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-catalogentry?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    CatalogEntry: super::Entity = "microsoft.graph.windowsUpdates.catalogEntry" {
        "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry",
    };
    inherited "id" ID, with_id(String), "`id`";
    "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, deployable_until_date_time date_time -> Parsed<OffsetDateTime>, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.complianceChange`, metadata, with the accessors of [`Entity`](super::Entity)
    ComplianceChange: super::Entity = "microsoft.graph.windowsUpdates.complianceChange" {
        "microsoft.graph.windowsUpdates.contentApproval",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "isRevoked" IS_REVOKED, is_revoked bool -> Option<bool>, with_is_revoked(bool), "`isRevoked`: `Edm.Boolean`, metadata";
    "revokedDateTime" REVOKED_DATE_TIME, revoked_date_time date_time -> Parsed<OffsetDateTime>, with_revoked_date_time(OffsetDateTime), "`revokedDateTime`: `Edm.DateTimeOffset`, metadata";
    "updatePolicy" UPDATE_POLICY, update_policy model -> Option<&UpdatePolicy>, with_update_policy(UpdatePolicy), "`updatePolicy`: `microsoft.graph.windowsUpdates.updatePolicy`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.complianceChangeRule`, metadata
    ComplianceChangeRule = "microsoft.graph.windowsUpdates.complianceChangeRule" {
        "microsoft.graph.windowsUpdates.contentApprovalRule",
    };
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastEvaluatedDateTime" LAST_EVALUATED_DATE_TIME, last_evaluated_date_time date_time -> Parsed<OffsetDateTime>, with_last_evaluated_date_time(OffsetDateTime), "`lastEvaluatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.contentApplicabilitySettings`, metadata
    ContentApplicabilitySettings = "microsoft.graph.windowsUpdates.contentApplicabilitySettings";
    "offerWhileRecommendedBy" OFFER_WHILE_RECOMMENDED_BY, offer_while_recommended_by strs -> Option<Vec<&str>>, with_offer_while_recommended_by(Vec<String>), "`offerWhileRecommendedBy`: `Collection(Edm.String)`, metadata";
    "safeguard" SAFEGUARD, safeguard model -> Option<&SafeguardSettings>, with_safeguard(SafeguardSettings), "`safeguard`: `microsoft.graph.windowsUpdates.safeguardSettings`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.contentApproval`, metadata, with the accessors of [`ComplianceChange`](ComplianceChange)
    ContentApproval: ComplianceChange, super::Entity = "microsoft.graph.windowsUpdates.contentApproval";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "isRevoked" IS_REVOKED, with_is_revoked(bool), "`isRevoked`";
    inherited "revokedDateTime" REVOKED_DATE_TIME, with_revoked_date_time(OffsetDateTime), "`revokedDateTime`";
    inherited "updatePolicy" UPDATE_POLICY, with_update_policy(UpdatePolicy), "`updatePolicy`";
    "content" CONTENT, content model -> Option<&DeployableContent>, with_content(DeployableContent), "`content`: `microsoft.graph.windowsUpdates.deployableContent`, metadata";
    "deploymentSettings" DEPLOYMENT_SETTINGS, deployment_settings model -> Option<&DeploymentSettings>, with_deployment_settings(DeploymentSettings), "`deploymentSettings`: `microsoft.graph.windowsUpdates.deploymentSettings`, metadata";
    "deployments" DEPLOYMENTS, deployments models -> Option<&[Deployment]>, with_deployments(Vec<Deployment>), "`deployments`: `Collection(microsoft.graph.windowsUpdates.deployment)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.contentApprovalRule`, metadata, with the accessors of [`ComplianceChangeRule`](ComplianceChangeRule)
    ContentApprovalRule: ComplianceChangeRule = "microsoft.graph.windowsUpdates.contentApprovalRule";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastEvaluatedDateTime" LAST_EVALUATED_DATE_TIME, with_last_evaluated_date_time(OffsetDateTime), "`lastEvaluatedDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "contentFilter" CONTENT_FILTER, content_filter model -> Option<&ContentFilter>, with_content_filter(ContentFilter), "`contentFilter`: `microsoft.graph.windowsUpdates.contentFilter`, metadata";
    "durationBeforeDeploymentStart" DURATION_BEFORE_DEPLOYMENT_START, duration_before_deployment_start duration -> Parsed<Duration>, with_duration_before_deployment_start(Duration), "`durationBeforeDeploymentStart`: `Edm.Duration`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.contentFilter`, metadata
    ContentFilter = "microsoft.graph.windowsUpdates.contentFilter" {
        "microsoft.graph.windowsUpdates.driverUpdateFilter",
        "microsoft.graph.windowsUpdates.qualityUpdateFilter",
        "microsoft.graph.windowsUpdates.remediationUpdateFilter",
        "microsoft.graph.windowsUpdates.softwareUpdateFilter",
        "microsoft.graph.windowsUpdates.windowsUpdateFilter",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.cveInformation`, metadata
    CveInformation = "microsoft.graph.windowsUpdates.cveInformation";
    "number" NUMBER, number str -> Option<&str>, with_number(String), "`number`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdates.cveSeverityLevel`, metadata
    CveSeverityLevel = "microsoft.graph.windowsUpdates.cveSeverityLevel" {
        Critical = "critical",
        Important = "important",
        Moderate = "moderate",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.dateDrivenRolloutSettings`, metadata, with the accessors of [`GradualRolloutSettings`](GradualRolloutSettings)
    DateDrivenRolloutSettings: GradualRolloutSettings = "microsoft.graph.windowsUpdates.dateDrivenRolloutSettings";
    inherited "durationBetweenOffers" DURATION_BETWEEN_OFFERS, with_duration_between_offers(Duration), "`durationBetweenOffers`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.deployableContent`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deployablecontent?view=graph-rest-beta)
    DeployableContent = "microsoft.graph.windowsUpdates.deployableContent" {
        "microsoft.graph.windowsUpdates.catalogContent",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deployment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deployment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    Deployment: super::Entity = "microsoft.graph.windowsUpdates.deployment";
    inherited "id" ID, with_id(String), "`id`";
    "content" CONTENT, content model -> Option<&DeployableContent>, with_content(DeployableContent), "`content`: `microsoft.graph.windowsUpdates.deployableContent`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "settings" SETTINGS, settings model -> Option<&DeploymentSettings>, with_settings(DeploymentSettings), "`settings`: `microsoft.graph.windowsUpdates.deploymentSettings`";
    "state" STATE, state model -> Option<&DeploymentState>, with_state(DeploymentState), "`state`: `microsoft.graph.windowsUpdates.deploymentState`";
    "audience" AUDIENCE, audience model -> Option<&DeploymentAudience>, with_audience(DeploymentAudience), "`audience`: `microsoft.graph.windowsUpdates.deploymentAudience`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentAudience`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentaudience?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    DeploymentAudience: super::Entity = "microsoft.graph.windowsUpdates.deploymentAudience";
    inherited "id" ID, with_id(String), "`id`";
    "exclusions" EXCLUSIONS, exclusions models -> Option<&[UpdatableAsset]>, with_exclusions(Vec<UpdatableAsset>), "`exclusions`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    "members" MEMBERS, members models -> Option<&[UpdatableAsset]>, with_members(Vec<UpdatableAsset>), "`members`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    "applicableContent" APPLICABLE_CONTENT, applicable_content models -> Option<&[ApplicableContent]>, with_applicable_content(Vec<ApplicableContent>), "`applicableContent`: `Collection(microsoft.graph.windowsUpdates.applicableContent)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentsettings?view=graph-rest-beta)
    DeploymentSettings = "microsoft.graph.windowsUpdates.deploymentSettings";
    "monitoring" MONITORING, monitoring model -> Option<&MonitoringSettings>, with_monitoring(MonitoringSettings), "`monitoring`: `microsoft.graph.windowsUpdates.monitoringSettings`";
    "rollout" ROLLOUT, rollout model -> Option<&RolloutSettings>, with_rollout(RolloutSettings), "`rollout`: `microsoft.graph.windowsUpdates.rolloutSettings`, not in the metadata";
    "safeguard" SAFEGUARD, safeguard model -> Option<&SafeguardSettings>, with_safeguard(SafeguardSettings), "`safeguard`: `microsoft.graph.windowsUpdates.safeguardSettings`, not in the metadata";
    "contentApplicability" CONTENT_APPLICABILITY, content_applicability model -> Option<&ContentApplicabilitySettings>, with_content_applicability(ContentApplicabilitySettings), "`contentApplicability`: `microsoft.graph.windowsUpdates.contentApplicabilitySettings`, metadata";
    "expedite" EXPEDITE, expedite model -> Option<&ExpediteSettings>, with_expedite(ExpediteSettings), "`expedite`: `microsoft.graph.windowsUpdates.expediteSettings`, metadata";
    "schedule" SCHEDULE, schedule model -> Option<&ScheduleSettings>, with_schedule(ScheduleSettings), "`schedule`: `microsoft.graph.windowsUpdates.scheduleSettings`, metadata";
    "userExperience" USER_EXPERIENCE, user_experience model -> Option<&UserExperienceSettings>, with_user_experience(UserExperienceSettings), "`userExperience`: `microsoft.graph.windowsUpdates.userExperienceSettings`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentState`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentstate?view=graph-rest-beta)
    DeploymentState = "microsoft.graph.windowsUpdates.deploymentState";
    "reasons" REASONS, reasons models -> Option<&[DeploymentStateReason]>, with_reasons(Vec<DeploymentStateReason>), "`reasons`: `Collection(microsoft.graph.windowsUpdates.deploymentStateReason)`, read-only" "Read-only.";
    "requestedValue" REQUESTED_VALUE, requested_value enumeration -> Option<RequestedDeploymentStateValue>, with_requested_value(RequestedDeploymentStateValue), "`requestedValue`: `microsoft.graph.windowsUpdates.requestedDeploymentStateValue`" "Possible values are: none, paused, unknownFutureValue.";
    "value" VALUE, value enumeration -> Option<DeploymentStateValue>, with_value(DeploymentStateValue), "`value`: `microsoft.graph.windowsUpdates.deploymentStateValue`, read-only, not in the metadata" "Read-only. Possible values are: scheduled, offering, paused, unknownFutureValue.";
    "effectiveValue" EFFECTIVE_VALUE, effective_value enumeration -> Option<DeploymentStateValue>, with_effective_value(DeploymentStateValue), "`effectiveValue`: `microsoft.graph.windowsUpdates.deploymentStateValue`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateReason`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentstatereason?view=graph-rest-beta)
    DeploymentStateReason = "microsoft.graph.windowsUpdates.deploymentStateReason";
    "value" VALUE, value enumeration -> Option<DeploymentStateReasonValue>, with_value(DeploymentStateReasonValue), "`value`: `microsoft.graph.windowsUpdates.deploymentStateReasonValue`, read-only" "Read-only. Possible values are: scheduledByOfferWindow, offeringByRequest, pausedByRequest, pausedByMonitoring, faultedByContentOutdated.";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateReasonValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    DeploymentStateReasonValue = "microsoft.graph.windowsUpdates.deploymentStateReasonValue" {
        ScheduledByOfferWindow = "scheduledByOfferWindow",
        OfferingByRequest = "offeringByRequest",
        PausedByRequest = "pausedByRequest",
        PausedByMonitoring = "pausedByMonitoring",
        UnknownFutureValue = "unknownFutureValue",
        FaultedByContentOutdated = "faultedByContentOutdated",
    }
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.deploymentStateValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    DeploymentStateValue = "microsoft.graph.windowsUpdates.deploymentStateValue" {
        Scheduled = "scheduled",
        Offering = "offering",
        Paused = "paused",
        Archived = "archived",
        UnknownFutureValue = "unknownFutureValue",
        Faulted = "faulted",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.driverUpdateCatalogEntry`, metadata, with the accessors of [`SoftwareUpdateCatalogEntry`](SoftwareUpdateCatalogEntry)
    DriverUpdateCatalogEntry: SoftwareUpdateCatalogEntry, CatalogEntry, super::Entity = "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "driverClass" DRIVER_CLASS, driver_class str -> Option<&str>, with_driver_class(String), "`driverClass`: `Edm.String`, metadata";
    "manufacturer" MANUFACTURER, manufacturer str -> Option<&str>, with_manufacturer(String), "`manufacturer`: `Edm.String`, metadata";
    "provider" PROVIDER, provider str -> Option<&str>, with_provider(String), "`provider`: `Edm.String`, metadata";
    "setupInformationFile" SETUP_INFORMATION_FILE, setup_information_file str -> Option<&str>, with_setup_information_file(String), "`setupInformationFile`: `Edm.String`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "versionDateTime" VERSION_DATE_TIME, version_date_time date_time -> Parsed<OffsetDateTime>, with_version_date_time(OffsetDateTime), "`versionDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.driverUpdateFilter`, metadata, with the accessors of [`WindowsUpdateFilter`](WindowsUpdateFilter)
    DriverUpdateFilter: WindowsUpdateFilter, ContentFilter = "microsoft.graph.windowsUpdates.driverUpdateFilter"
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.durationDrivenRolloutSettings`, metadata, with the accessors of [`GradualRolloutSettings`](GradualRolloutSettings)
    DurationDrivenRolloutSettings: GradualRolloutSettings = "microsoft.graph.windowsUpdates.durationDrivenRolloutSettings";
    inherited "durationBetweenOffers" DURATION_BETWEEN_OFFERS, with_duration_between_offers(Duration), "`durationBetweenOffers`";
    "durationUntilDeploymentEnd" DURATION_UNTIL_DEPLOYMENT_END, duration_until_deployment_end duration -> Parsed<Duration>, with_duration_until_deployment_end(Duration), "`durationUntilDeploymentEnd`: `Edm.Duration`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.edition`, metadata, with the accessors of [`Entity`](super::Entity)
    Edition: super::Entity = "microsoft.graph.windowsUpdates.edition";
    inherited "id" ID, with_id(String), "`id`";
    "deviceFamily" DEVICE_FAMILY, device_family str -> Option<&str>, with_device_family(String), "`deviceFamily`: `Edm.String`, metadata";
    "endOfServiceDateTime" END_OF_SERVICE_DATE_TIME, end_of_service_date_time date_time -> Parsed<OffsetDateTime>, with_end_of_service_date_time(OffsetDateTime), "`endOfServiceDateTime`: `Edm.DateTimeOffset`, metadata";
    "generalAvailabilityDateTime" GENERAL_AVAILABILITY_DATE_TIME, general_availability_date_time date_time -> Parsed<OffsetDateTime>, with_general_availability_date_time(OffsetDateTime), "`generalAvailabilityDateTime`: `Edm.DateTimeOffset`, metadata";
    "isInService" IS_IN_SERVICE, is_in_service bool -> Option<bool>, with_is_in_service(bool), "`isInService`: `Edm.Boolean`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "releasedName" RELEASED_NAME, released_name str -> Option<&str>, with_released_name(String), "`releasedName`: `Edm.String`, metadata";
    "servicingPeriods" SERVICING_PERIODS, servicing_periods models -> Option<&[ServicingPeriod]>, with_servicing_periods(Vec<ServicingPeriod>), "`servicingPeriods`: `Collection(microsoft.graph.windowsUpdates.servicingPeriod)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdates.enrollmentState`, metadata
    EnrollmentState = "microsoft.graph.windowsUpdates.enrollmentState" {
        NotEnrolled = "notEnrolled",
        Enrolled = "enrolled",
        EnrolledWithPolicy = "enrolledWithPolicy",
        Enrolling = "enrolling",
        Unenrolling = "unenrolling",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "extra-types")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.equivalentContentOption`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta), not in the metadata
    EquivalentContentOption = "microsoft.graph.windowsUpdates.equivalentContentOption" {
        None = "none",
        LatestSecurity = "latestSecurity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.excludedGroupAssignment`, metadata, with the accessors of [`GroupAssignment`](GroupAssignment)
    ExcludedGroupAssignment: GroupAssignment = "microsoft.graph.windowsUpdates.excludedGroupAssignment";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[AssignedGroup]>, with_assignments(Vec<AssignedGroup>), "`assignments`: `Collection(microsoft.graph.windowsUpdates.assignedGroup)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.expediteSettings`, metadata
    ExpediteSettings = "microsoft.graph.windowsUpdates.expediteSettings";
    "isExpedited" IS_EXPEDITED, is_expedited bool -> Option<bool>, with_is_expedited(bool), "`isExpedited`: `Edm.Boolean`, metadata";
    "isReadinessTest" IS_READINESS_TEST, is_readiness_test bool -> Option<bool>, with_is_readiness_test(bool), "`isReadinessTest`: `Edm.Boolean`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from softwareUpdateCatalogEntry.
    ///
    /// [`microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-featureupdatecatalogentry?view=graph-rest-beta), with the accessors of [`SoftwareUpdateCatalogEntry`](SoftwareUpdateCatalogEntry)
    FeatureUpdateCatalogEntry: SoftwareUpdateCatalogEntry, CatalogEntry, super::Entity = "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
    "buildNumber" BUILD_NUMBER, build_number str -> Option<&str>, with_build_number(String), "`buildNumber`: `Edm.String`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.gradualRolloutSettings`, metadata
    GradualRolloutSettings = "microsoft.graph.windowsUpdates.gradualRolloutSettings" {
        "microsoft.graph.windowsUpdates.dateDrivenRolloutSettings",
        "microsoft.graph.windowsUpdates.durationDrivenRolloutSettings",
        "microsoft.graph.windowsUpdates.rateDrivenRolloutSettings",
    };
    "durationBetweenOffers" DURATION_BETWEEN_OFFERS, duration_between_offers duration -> Parsed<Duration>, with_duration_between_offers(Duration), "`durationBetweenOffers`: `Edm.Duration`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.groupAssignment`, metadata
    GroupAssignment = "microsoft.graph.windowsUpdates.groupAssignment" {
        "microsoft.graph.windowsUpdates.excludedGroupAssignment",
        "microsoft.graph.windowsUpdates.includedGroupAssignment",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.includedGroupAssignment`, metadata, with the accessors of [`GroupAssignment`](GroupAssignment)
    IncludedGroupAssignment: GroupAssignment = "microsoft.graph.windowsUpdates.includedGroupAssignment";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[AssignedGroup]>, with_assignments(Vec<AssignedGroup>), "`assignments`: `Collection(microsoft.graph.windowsUpdates.assignedGroup)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.itemBody`, metadata
    ItemBody = "microsoft.graph.windowsUpdates.itemBody";
    "content" CONTENT, content str -> Option<&str>, with_content(String), "`content`: `Edm.String`, metadata";
    "contentType" CONTENT_TYPE, content_type enumeration -> Option<BodyType>, with_content_type(BodyType), "`contentType`: `microsoft.graph.windowsUpdates.bodyType`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, metadata, with the accessors of [`Entity`](super::Entity)
    KnowledgeBaseArticle: super::Entity = "microsoft.graph.windowsUpdates.knowledgeBaseArticle";
    inherited "id" ID, with_id(String), "`id`";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.knownIssue`, metadata, with the accessors of [`Entity`](super::Entity)
    KnownIssue: super::Entity = "microsoft.graph.windowsUpdates.knownIssue";
    inherited "id" ID, with_id(String), "`id`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "knownIssueHistories" KNOWN_ISSUE_HISTORIES, known_issue_histories models -> Option<&[KnownIssueHistoryItem]>, with_known_issue_histories(Vec<KnownIssueHistoryItem>), "`knownIssueHistories`: `Collection(microsoft.graph.windowsUpdates.knownIssueHistoryItem)`, metadata";
    "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, last_updated_date_time date_time -> Parsed<OffsetDateTime>, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`: `Edm.DateTimeOffset`, metadata";
    "resolvedDateTime" RESOLVED_DATE_TIME, resolved_date_time date_time -> Parsed<OffsetDateTime>, with_resolved_date_time(OffsetDateTime), "`resolvedDateTime`: `Edm.DateTimeOffset`, metadata";
    "safeguardHoldIds" SAFEGUARD_HOLD_IDS, safeguard_hold_ids values -> Parsed<Vec<i32>>, with_safeguard_hold_ids(Vec<i32>), "`safeguardHoldIds`: `Collection(Edm.Int32)`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<WindowsReleaseHealthStatus>, with_status(WindowsReleaseHealthStatus), "`status`: `microsoft.graph.windowsUpdates.windowsReleaseHealthStatus`, metadata";
    "title" TITLE, title str -> Option<&str>, with_title(String), "`title`: `Edm.String`, metadata";
    "webViewUrl" WEB_VIEW_URL, web_view_url str -> Option<&str>, with_web_view_url(String), "`webViewUrl`: `Edm.String`, metadata";
    "originatingKnowledgeBaseArticle" ORIGINATING_KNOWLEDGE_BASE_ARTICLE, originating_knowledge_base_article model -> Option<&KnowledgeBaseArticle>, with_originating_knowledge_base_article(KnowledgeBaseArticle), "`originatingKnowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, metadata";
    "resolvingKnowledgeBaseArticle" RESOLVING_KNOWLEDGE_BASE_ARTICLE, resolving_knowledge_base_article model -> Option<&KnowledgeBaseArticle>, with_resolving_knowledge_base_article(KnowledgeBaseArticle), "`resolvingKnowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.knownIssueHistoryItem`, metadata
    KnownIssueHistoryItem = "microsoft.graph.windowsUpdates.knownIssueHistoryItem";
    "body" BODY, body model -> Option<&ItemBody>, with_body(ItemBody), "`body`: `microsoft.graph.windowsUpdates.itemBody`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.monitoringAction`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    MonitoringAction = "microsoft.graph.windowsUpdates.monitoringAction" {
        AlertError = "alertError",
        PauseDeployment = "pauseDeployment",
        UnknownFutureValue = "unknownFutureValue",
        OfferFallback = "offerFallback",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.monitoringRule`](https://learn.microsoft.com/graph/api/resources/windowsupdates-monitoringrule?view=graph-rest-beta)
    MonitoringRule = "microsoft.graph.windowsUpdates.monitoringRule";
    "action" ACTION, action enumeration -> Option<MonitoringAction>, with_action(MonitoringAction), "`action`: `microsoft.graph.windowsUpdates.monitoringAction`" "Possible values are: alertError, pauseDeployment, unknownFutureValue.";
    "signal" SIGNAL, signal enumeration -> Option<MonitoringSignal>, with_signal(MonitoringSignal), "`signal`: `microsoft.graph.windowsUpdates.monitoringSignal`" "Possible values are: rollback, unknownFutureValue.";
    "threshold" THRESHOLD, threshold i32 -> Option<i32>, with_threshold(i32), "`threshold`: `Edm.Int32`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.monitoringSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-monitoringsettings?view=graph-rest-beta)
    MonitoringSettings = "microsoft.graph.windowsUpdates.monitoringSettings";
    "monitoringRules" MONITORING_RULES, monitoring_rules models -> Option<&[MonitoringRule]>, with_monitoring_rules(Vec<MonitoringRule>), "`monitoringRules`: `Collection(microsoft.graph.windowsUpdates.monitoringRule)`";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.monitoringSignal`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    MonitoringSignal = "microsoft.graph.windowsUpdates.monitoringSignal" {
        Rollback = "rollback",
        UnknownFutureValue = "unknownFutureValue",
        Ineligible = "ineligible",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from resourceconnection.
    ///
    /// [`microsoft.graph.windowsUpdates.operationalInsightsConnection`](https://learn.microsoft.com/graph/api/resources/windowsupdates-operationalinsightsconnection?view=graph-rest-beta), with the accessors of [`ResourceConnection`](ResourceConnection)
    OperationalInsightsConnection: ResourceConnection, super::Entity = "microsoft.graph.windowsUpdates.operationalInsightsConnection";
    inherited "id" ID, with_id(String), "`id`";
    inherited "state" STATE, with_state(ResourceConnectionState), "`state`";
    "azureResourceGroupName" AZURE_RESOURCE_GROUP_NAME, azure_resource_group_name str -> Option<&str>, with_azure_resource_group_name(String), "`azureResourceGroupName`: `Edm.String`";
    "azureSubscriptionId" AZURE_SUBSCRIPTION_ID, azure_subscription_id str -> Option<&str>, with_azure_subscription_id(String), "`azureSubscriptionId`: `Edm.String`";
    "workspaceName" WORKSPACE_NAME, workspace_name str -> Option<&str>, with_workspace_name(String), "`workspaceName`: `Edm.String`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.policy`, metadata, with the accessors of [`Entity`](super::Entity)
    Policy: super::Entity = "microsoft.graph.windowsUpdates.policy" {
        "microsoft.graph.windowsUpdates.qualityUpdatePolicy",
    };
    inherited "id" ID, with_id(String), "`id`";
    "approvalRules" APPROVAL_RULES, approval_rules models -> Option<&[ApprovalRule]>, with_approval_rules(Vec<ApprovalRule>), "`approvalRules`: `Collection(microsoft.graph.windowsUpdates.approvalRule)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "applicableContent" APPLICABLE_CONTENT, applicable_content models -> Option<&[ApplicableContent]>, with_applicable_content(Vec<ApplicableContent>), "`applicableContent`: `Collection(microsoft.graph.windowsUpdates.applicableContent)`, metadata";
    "approvals" APPROVALS, approvals models -> Option<&[PolicyApproval]>, with_approvals(Vec<PolicyApproval>), "`approvals`: `Collection(microsoft.graph.windowsUpdates.policyApproval)`, metadata";
    "rings" RINGS, rings models -> Option<&[Ring]>, with_rings(Vec<Ring>), "`rings`: `Collection(microsoft.graph.windowsUpdates.ring)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.policyApproval`, metadata, with the accessors of [`Entity`](super::Entity)
    PolicyApproval: super::Entity = "microsoft.graph.windowsUpdates.policyApproval";
    inherited "id" ID, with_id(String), "`id`";
    "catalogEntryId" CATALOG_ENTRY_ID, catalog_entry_id str -> Option<&str>, with_catalog_entry_id(String), "`catalogEntryId`: `Edm.String`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
    "status" STATUS, status enumeration -> Option<ApprovalStatus>, with_status(ApprovalStatus), "`status`: `microsoft.graph.windowsUpdates.approvalStatus`, metadata";
    "catalogEntry" CATALOG_ENTRY, catalog_entry model -> Option<&CatalogEntry>, with_catalog_entry(CatalogEntry), "`catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.product`, metadata, with the accessors of [`Entity`](super::Entity)
    Product: super::Entity = "microsoft.graph.windowsUpdates.product";
    inherited "id" ID, with_id(String), "`id`";
    "friendlyNames" FRIENDLY_NAMES, friendly_names strs -> Option<Vec<&str>>, with_friendly_names(Vec<String>), "`friendlyNames`: `Collection(Edm.String)`, metadata";
    "groupName" GROUP_NAME, group_name str -> Option<&str>, with_group_name(String), "`groupName`: `Edm.String`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "editions" EDITIONS, editions models -> Option<&[Edition]>, with_editions(Vec<Edition>), "`editions`: `Collection(microsoft.graph.windowsUpdates.edition)`, metadata";
    "knownIssues" KNOWN_ISSUES, known_issues models -> Option<&[KnownIssue]>, with_known_issues(Vec<KnownIssue>), "`knownIssues`: `Collection(microsoft.graph.windowsUpdates.knownIssue)`, metadata";
    "revisions" REVISIONS, revisions models -> Option<&[ProductRevision]>, with_revisions(Vec<ProductRevision>), "`revisions`: `Collection(microsoft.graph.windowsUpdates.productRevision)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.productRevision`, metadata, with the accessors of [`Entity`](super::Entity)
    ProductRevision: super::Entity = "microsoft.graph.windowsUpdates.productRevision";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "isHotpatchUpdate" IS_HOTPATCH_UPDATE, is_hotpatch_update bool -> Option<bool>, with_is_hotpatch_update(bool), "`isHotpatchUpdate`: `Edm.Boolean`, metadata";
    "osBuild" OS_BUILD, os_build model -> Option<&BuildVersionDetails>, with_os_build(BuildVersionDetails), "`osBuild`: `microsoft.graph.windowsUpdates.buildVersionDetails`, metadata";
    "product" PRODUCT, product str -> Option<&str>, with_product(String), "`product`: `Edm.String`, metadata";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`, metadata";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, metadata";
    "catalogEntry" CATALOG_ENTRY, catalog_entry model -> Option<&CatalogEntry>, with_catalog_entry(CatalogEntry), "`catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`, metadata";
    "knowledgeBaseArticle" KNOWLEDGE_BASE_ARTICLE, knowledge_base_article model -> Option<&KnowledgeBaseArticle>, with_knowledge_base_article(KnowledgeBaseArticle), "`knowledgeBaseArticle`: `microsoft.graph.windowsUpdates.knowledgeBaseArticle`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateApprovalRule`, metadata, with the accessors of [`ApprovalRule`](ApprovalRule)
    QualityUpdateApprovalRule: ApprovalRule = "microsoft.graph.windowsUpdates.qualityUpdateApprovalRule";
    inherited "deferralInDays" DEFERRAL_IN_DAYS, with_deferral_in_days(i32), "`deferralInDays`";
    "cadence" CADENCE, cadence enumeration -> Option<QualityUpdateCadence>, with_cadence(QualityUpdateCadence), "`cadence`: `microsoft.graph.windowsUpdates.qualityUpdateCadence`, metadata";
    "classification" CLASSIFICATION, classification enumeration -> Option<QualityUpdateClassification>, with_classification(QualityUpdateClassification), "`classification`: `microsoft.graph.windowsUpdates.qualityUpdateClassification`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateCadence`, metadata
    QualityUpdateCadence = "microsoft.graph.windowsUpdates.qualityUpdateCadence" {
        Monthly = "monthly",
        OutOfBand = "outOfBand",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from softwareUpdateCatalogEntry.
    ///
    /// [`microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatecatalogentry?view=graph-rest-beta), with the accessors of [`SoftwareUpdateCatalogEntry`](SoftwareUpdateCatalogEntry)
    QualityUpdateCatalogEntry: SoftwareUpdateCatalogEntry, CatalogEntry, super::Entity = "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    "isExpeditable" IS_EXPEDITABLE, is_expeditable bool -> Option<bool>, with_is_expeditable(bool), "`isExpeditable`: `Edm.Boolean`, read-only" "Read-only.";
    "qualityUpdateClassification" QUALITY_UPDATE_CLASSIFICATION, quality_update_classification enumeration -> Option<QualityUpdateClassification>, with_quality_update_classification(QualityUpdateClassification), "`qualityUpdateClassification`: `microsoft.graph.windowsUpdates.qualityUpdateClassification`, read-only" "Read-only. Possible values are: all, security, nonSecurity, unknownFutureValue.";
    "catalogName" CATALOG_NAME, catalog_name str -> Option<&str>, with_catalog_name(String), "`catalogName`: `Edm.String`, metadata";
    "cveSeverityInformation" CVE_SEVERITY_INFORMATION, cve_severity_information model -> Option<&QualityUpdateCveSeverityInformation>, with_cve_severity_information(QualityUpdateCveSeverityInformation), "`cveSeverityInformation`: `microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation`, metadata";
    "qualityUpdateCadence" QUALITY_UPDATE_CADENCE, quality_update_cadence enumeration -> Option<QualityUpdateCadence>, with_quality_update_cadence(QualityUpdateCadence), "`qualityUpdateCadence`: `microsoft.graph.windowsUpdates.qualityUpdateCadence`, metadata";
    "shortName" SHORT_NAME, short_name str -> Option<&str>, with_short_name(String), "`shortName`: `Edm.String`, metadata";
    "productRevisions" PRODUCT_REVISIONS, product_revisions models -> Option<&[ProductRevision]>, with_product_revisions(Vec<ProductRevision>), "`productRevisions`: `Collection(microsoft.graph.windowsUpdates.productRevision)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.qualityUpdateClassification`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    QualityUpdateClassification = "microsoft.graph.windowsUpdates.qualityUpdateClassification" {
        All = "all",
        Security = "security",
        NonSecurity = "nonSecurity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation`, metadata
    QualityUpdateCveSeverityInformation = "microsoft.graph.windowsUpdates.qualityUpdateCveSeverityInformation";
    "maxBaseScore" MAX_BASE_SCORE, max_base_score f64 -> Option<f64>, with_max_base_score(f64), "`maxBaseScore`: `Edm.Double`, metadata";
    "maxSeverity" MAX_SEVERITY, max_severity enumeration -> Option<CveSeverityLevel>, with_max_severity(CveSeverityLevel), "`maxSeverity`: `microsoft.graph.windowsUpdates.cveSeverityLevel`, metadata";
    "exploitedCves" EXPLOITED_CVES, exploited_cves models -> Option<&[CveInformation]>, with_exploited_cves(Vec<CveInformation>), "`exploitedCves`: `Collection(microsoft.graph.windowsUpdates.cveInformation)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateFilter`, metadata, with the accessors of [`WindowsUpdateFilter`](WindowsUpdateFilter)
    QualityUpdateFilter: WindowsUpdateFilter, ContentFilter = "microsoft.graph.windowsUpdates.qualityUpdateFilter";
    "cadence" CADENCE, cadence enumeration -> Option<QualityUpdateCadence>, with_cadence(QualityUpdateCadence), "`cadence`: `microsoft.graph.windowsUpdates.qualityUpdateCadence`, metadata";
    "classification" CLASSIFICATION, classification enumeration -> Option<QualityUpdateClassification>, with_classification(QualityUpdateClassification), "`classification`: `microsoft.graph.windowsUpdates.qualityUpdateClassification`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.qualityUpdatePolicy`, metadata, with the accessors of [`Policy`](Policy)
    QualityUpdatePolicy: Policy, super::Entity = "microsoft.graph.windowsUpdates.qualityUpdatePolicy";
    inherited "id" ID, with_id(String), "`id`";
    inherited "approvalRules" APPROVAL_RULES, with_approval_rules(Vec<ApprovalRule>), "`approvalRules`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "applicableContent" APPLICABLE_CONTENT, with_applicable_content(Vec<ApplicableContent>), "`applicableContent`";
    inherited "approvals" APPROVALS, with_approvals(Vec<PolicyApproval>), "`approvals`";
    inherited "rings" RINGS, with_rings(Vec<Ring>), "`rings`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateRing`, metadata, with the accessors of [`Ring`](Ring)
    QualityUpdateRing: Ring, super::Entity = "microsoft.graph.windowsUpdates.qualityUpdateRing";
    inherited "id" ID, with_id(String), "`id`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "deferralInDays" DEFERRAL_IN_DAYS, with_deferral_in_days(i32), "`deferralInDays`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "excludedGroupAssignment" EXCLUDED_GROUP_ASSIGNMENT, with_excluded_group_assignment(ExcludedGroupAssignment), "`excludedGroupAssignment`";
    inherited "includedGroupAssignment" INCLUDED_GROUP_ASSIGNMENT, with_included_group_assignment(IncludedGroupAssignment), "`includedGroupAssignment`";
    inherited "isPaused" IS_PAUSED, with_is_paused(bool), "`isPaused`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    "isHotpatchEnabled" IS_HOTPATCH_ENABLED, is_hotpatch_enabled bool -> Option<bool>, with_is_hotpatch_enabled(bool), "`isHotpatchEnabled`: `Edm.Boolean`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.rateDrivenRolloutSettings`, metadata, with the accessors of [`GradualRolloutSettings`](GradualRolloutSettings)
    RateDrivenRolloutSettings: GradualRolloutSettings = "microsoft.graph.windowsUpdates.rateDrivenRolloutSettings";
    inherited "durationBetweenOffers" DURATION_BETWEEN_OFFERS, with_duration_between_offers(Duration), "`durationBetweenOffers`";
    "devicesPerOffer" DEVICES_PER_OFFER, devices_per_offer i32 -> Option<i32>, with_devices_per_offer(i32), "`devicesPerOffer`: `Edm.Int32`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.recoveryApprovalRule`, metadata, with the accessors of [`ApprovalRule`](ApprovalRule)
    RecoveryApprovalRule: ApprovalRule = "microsoft.graph.windowsUpdates.recoveryApprovalRule";
    inherited "deferralInDays" DEFERRAL_IN_DAYS, with_deferral_in_days(i32), "`deferralInDays`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry`, metadata, with the accessors of [`SoftwareUpdateCatalogEntry`](SoftwareUpdateCatalogEntry)
    RecoveryUpdateCatalogEntry: SoftwareUpdateCatalogEntry, CatalogEntry, super::Entity = "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry";
    inherited "id" ID, with_id(String), "`id`";
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    "catalogName" CATALOG_NAME, catalog_name str -> Option<&str>, with_catalog_name(String), "`catalogName`: `Edm.String`, metadata";
    "productRevisions" PRODUCT_REVISIONS, product_revisions models -> Option<&[ProductRevision]>, with_product_revisions(Vec<ProductRevision>), "`productRevisions`: `Collection(microsoft.graph.windowsUpdates.productRevision)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdates.remediationType`, metadata
    RemediationType = "microsoft.graph.windowsUpdates.remediationType" {
        InPlaceUpgrade = "inPlaceUpgrade",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.remediationUpdateFilter`, metadata, with the accessors of [`WindowsUpdateFilter`](WindowsUpdateFilter)
    RemediationUpdateFilter: WindowsUpdateFilter, ContentFilter = "microsoft.graph.windowsUpdates.remediationUpdateFilter";
    "remediationType" REMEDIATION_TYPE, remediation_type enumeration -> Option<RemediationType>, with_remediation_type(RemediationType), "`remediationType`: `microsoft.graph.windowsUpdates.remediationType`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.requestedDeploymentStateValue`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    RequestedDeploymentStateValue = "microsoft.graph.windowsUpdates.requestedDeploymentStateValue" {
        None = "none",
        Paused = "paused",
        Archived = "archived",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.resourceConnection`](https://learn.microsoft.com/graph/api/resources/windowsupdates-resourceconnection?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ResourceConnection: super::Entity = "microsoft.graph.windowsUpdates.resourceConnection" {
        "microsoft.graph.windowsUpdates.operationalInsightsConnection",
    };
    inherited "id" ID, with_id(String), "`id`";
    "state" STATE, state enumeration -> Option<ResourceConnectionState>, with_state(ResourceConnectionState), "`state`: `microsoft.graph.windowsUpdates.resourceConnectionState`" "Possible values are: connected, notAuthorized, notFound, unknownFutureValue.";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.resourceConnectionState`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    ResourceConnectionState = "microsoft.graph.windowsUpdates.resourceConnectionState" {
        Connected = "connected",
        NotAuthorized = "notAuthorized",
        NotFound = "notFound",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.ring`, metadata, with the accessors of [`Entity`](super::Entity)
    Ring: super::Entity = "microsoft.graph.windowsUpdates.ring" {
        "microsoft.graph.windowsUpdates.qualityUpdateRing",
    };
    inherited "id" ID, with_id(String), "`id`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deferralInDays" DEFERRAL_IN_DAYS, deferral_in_days i32 -> Option<i32>, with_deferral_in_days(i32), "`deferralInDays`: `Edm.Int32`, metadata";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`, metadata";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, metadata";
    "excludedGroupAssignment" EXCLUDED_GROUP_ASSIGNMENT, excluded_group_assignment model -> Option<&ExcludedGroupAssignment>, with_excluded_group_assignment(ExcludedGroupAssignment), "`excludedGroupAssignment`: `microsoft.graph.windowsUpdates.excludedGroupAssignment`, metadata";
    "includedGroupAssignment" INCLUDED_GROUP_ASSIGNMENT, included_group_assignment model -> Option<&IncludedGroupAssignment>, with_included_group_assignment(IncludedGroupAssignment), "`includedGroupAssignment`: `microsoft.graph.windowsUpdates.includedGroupAssignment`, metadata";
    "isPaused" IS_PAUSED, is_paused bool -> Option<bool>, with_is_paused(bool), "`isPaused`: `Edm.Boolean`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.rolloutSettings`, which the reference names and does not describe.
    RolloutSettings = "microsoft.graph.windowsUpdates.rolloutSettings"
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.safeguardCategory`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    SafeguardCategory = "microsoft.graph.windowsUpdates.safeguardCategory" {
        LikelyIssues = "likelyIssues",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.safeguardProfile`](https://learn.microsoft.com/graph/api/resources/windowsupdates-safeguardprofile?view=graph-rest-beta)
    SafeguardProfile = "microsoft.graph.windowsUpdates.safeguardProfile";
    "category" CATEGORY, category enumeration -> Option<SafeguardCategory>, with_category(SafeguardCategory), "`category`: `microsoft.graph.windowsUpdates.safeguardCategory`" "Possible values are: likelyIssues, unknownFutureValue.";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.safeguardSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-safeguardsettings?view=graph-rest-beta)
    SafeguardSettings = "microsoft.graph.windowsUpdates.safeguardSettings";
    "disabledSafeguardProfiles" DISABLED_SAFEGUARD_PROFILES, disabled_safeguard_profiles models -> Option<&[SafeguardProfile]>, with_disabled_safeguard_profiles(Vec<SafeguardProfile>), "`disabledSafeguardProfiles`: `Collection(microsoft.graph.windowsUpdates.safeguardProfile)`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.scheduleSettings`, metadata
    ScheduleSettings = "microsoft.graph.windowsUpdates.scheduleSettings";
    "gradualRollout" GRADUAL_ROLLOUT, gradual_rollout model -> Option<&GradualRolloutSettings>, with_gradual_rollout(GradualRolloutSettings), "`gradualRollout`: `microsoft.graph.windowsUpdates.gradualRolloutSettings`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.servicingPeriod`, metadata
    ServicingPeriod = "microsoft.graph.windowsUpdates.servicingPeriod";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`, metadata";
    "name" NAME, name str -> Option<&str>, with_name(String), "`name`: `Edm.String`, metadata";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from catalogentry.
    ///
    /// [`microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-softwareupdatecatalogentry?view=graph-rest-beta), with the accessors of [`CatalogEntry`](CatalogEntry)
    SoftwareUpdateCatalogEntry: CatalogEntry, super::Entity = "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry" {
        "microsoft.graph.windowsUpdates.driverUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.recoveryUpdateCatalogEntry",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.softwareUpdateFilter`, metadata, with the accessors of [`ContentFilter`](ContentFilter)
    SoftwareUpdateFilter: ContentFilter = "microsoft.graph.windowsUpdates.softwareUpdateFilter" {
        "microsoft.graph.windowsUpdates.driverUpdateFilter",
        "microsoft.graph.windowsUpdates.qualityUpdateFilter",
        "microsoft.graph.windowsUpdates.remediationUpdateFilter",
        "microsoft.graph.windowsUpdates.windowsUpdateFilter",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAsset`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasset?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    UpdatableAsset: super::Entity = "microsoft.graph.windowsUpdates.updatableAsset" {
        "microsoft.graph.windowsUpdates.azureADDevice",
        "microsoft.graph.windowsUpdates.updatableAssetGroup",
    };
    inherited "id" ID, with_id(String), "`id`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAssetEnrollment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetenrollment?view=graph-rest-beta)
    UpdatableAssetEnrollment = "microsoft.graph.windowsUpdates.updatableAssetEnrollment"
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.updatableAssetError`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasseterror?view=graph-rest-beta)
    UpdatableAssetError = "microsoft.graph.windowsUpdates.updatableAssetError" {
        "microsoft.graph.windowsUpdates.azureADDeviceRegistrationError",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from updatableasset.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAssetGroup`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetgroup?view=graph-rest-beta), with the accessors of [`UpdatableAsset`](UpdatableAsset)
    UpdatableAssetGroup: UpdatableAsset, super::Entity = "microsoft.graph.windowsUpdates.updatableAssetGroup";
    inherited "id" ID, with_id(String), "`id`";
    "members" MEMBERS, members models -> Option<&[UpdatableAsset]>, with_members(Vec<UpdatableAsset>), "`members`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`, read-only" "Read-only.";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.updateCategory`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    UpdateCategory = "microsoft.graph.windowsUpdates.updateCategory" {
        Feature = "feature",
        Quality = "quality",
        UnknownFutureValue = "unknownFutureValue",
        Driver = "driver",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation`, metadata
    UpdateCategoryEnrollmentInformation = "microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation";
    "enrollmentState" ENROLLMENT_STATE, enrollment_state enumeration -> Option<EnrollmentState>, with_enrollment_state(EnrollmentState), "`enrollmentState`: `microsoft.graph.windowsUpdates.enrollmentState`, metadata";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from updatableassetenrollment.
    ///
    /// [`microsoft.graph.windowsUpdates.updateManagementEnrollment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatemanagementenrollment?view=graph-rest-beta)
    UpdateManagementEnrollment = "microsoft.graph.windowsUpdates.updateManagementEnrollment";
    "updateCategory" UPDATE_CATEGORY, update_category enumeration -> Option<UpdateCategory>, with_update_category(UpdateCategory), "`updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`, not in the metadata" "Possible values are: feature, unknownFutureValue.";
    "driver" DRIVER, driver model -> Option<&UpdateCategoryEnrollmentInformation>, with_driver(UpdateCategoryEnrollmentInformation), "`driver`: `microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation`, metadata";
    "feature" FEATURE, feature model -> Option<&UpdateCategoryEnrollmentInformation>, with_feature(UpdateCategoryEnrollmentInformation), "`feature`: `microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation`, metadata";
    "quality" QUALITY, quality model -> Option<&UpdateCategoryEnrollmentInformation>, with_quality(UpdateCategoryEnrollmentInformation), "`quality`: `microsoft.graph.windowsUpdates.updateCategoryEnrollmentInformation`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.updatePolicy`, metadata, with the accessors of [`Entity`](super::Entity)
    UpdatePolicy: super::Entity = "microsoft.graph.windowsUpdates.updatePolicy";
    inherited "id" ID, with_id(String), "`id`";
    "complianceChangeRules" COMPLIANCE_CHANGE_RULES, compliance_change_rules models -> Option<&[ComplianceChangeRule]>, with_compliance_change_rules(Vec<ComplianceChangeRule>), "`complianceChangeRules`: `Collection(microsoft.graph.windowsUpdates.complianceChangeRule)`, metadata";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, metadata";
    "deploymentSettings" DEPLOYMENT_SETTINGS, deployment_settings model -> Option<&DeploymentSettings>, with_deployment_settings(DeploymentSettings), "`deploymentSettings`: `microsoft.graph.windowsUpdates.deploymentSettings`, metadata";
    "audience" AUDIENCE, audience model -> Option<&DeploymentAudience>, with_audience(DeploymentAudience), "`audience`: `microsoft.graph.windowsUpdates.deploymentAudience`, metadata";
    "complianceChanges" COMPLIANCE_CHANGES, compliance_changes models -> Option<&[ComplianceChange]>, with_compliance_changes(Vec<ComplianceChange>), "`complianceChanges`: `Collection(microsoft.graph.windowsUpdates.complianceChange)`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.userExperienceSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-userexperiencesettings?view=graph-rest-beta)
    UserExperienceSettings = "microsoft.graph.windowsUpdates.userExperienceSettings";
    "daysUntilForcedReboot" DAYS_UNTIL_FORCED_REBOOT, days_until_forced_reboot i32 -> Option<i32>, with_days_until_forced_reboot(i32), "`daysUntilForcedReboot`: `Edm.Int32`";
    "isHotpatchEnabled" IS_HOTPATCH_ENABLED, is_hotpatch_enabled bool -> Option<bool>, with_is_hotpatch_enabled(bool), "`isHotpatchEnabled`: `Edm.Boolean`, metadata";
    "offerAsOptional" OFFER_AS_OPTIONAL, offer_as_optional bool -> Option<bool>, with_offer_as_optional(bool), "`offerAsOptional`: `Edm.Boolean`, metadata";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// `microsoft.graph.windowsUpdates.windowsReleaseHealthStatus`, metadata
    WindowsReleaseHealthStatus = "microsoft.graph.windowsUpdates.windowsReleaseHealthStatus" {
        Resolved = "resolved",
        MitigatedExternal = "mitigatedExternal",
        Mitigated = "mitigated",
        ResolvedExternal = "resolvedExternal",
        Confirmed = "confirmed",
        Reported = "reported",
        Investigating = "investigating",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.windowsUpdateFilter`, metadata, with the accessors of [`SoftwareUpdateFilter`](SoftwareUpdateFilter)
    WindowsUpdateFilter: SoftwareUpdateFilter, ContentFilter = "microsoft.graph.windowsUpdates.windowsUpdateFilter" {
        "microsoft.graph.windowsUpdates.driverUpdateFilter",
        "microsoft.graph.windowsUpdates.qualityUpdateFilter",
        "microsoft.graph.windowsUpdates.remediationUpdateFilter",
    }
}
