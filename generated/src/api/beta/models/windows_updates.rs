// Written by `cargo xtask gen`; do not edit.
//! The types of a namespace.

use crate::runtime::{OffsetDateTime, Parsed};

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from updatableasset.
    ///
    /// [`microsoft.graph.windowsUpdates.azureADDevice`](https://learn.microsoft.com/graph/api/resources/windowsupdates-azureaddevice?view=graph-rest-beta), with the accessors of [`UpdatableAsset`](UpdatableAsset)
    AzureAdDevice: UpdatableAsset = "microsoft.graph.windowsUpdates.azureADDevice";
    inherited "id" ID, with_id(String), "`id`";
    "enrollments" ENROLLMENTS, enrollments models -> Option<&[UpdatableAssetEnrollment]>, with_enrollments(Vec<UpdatableAssetEnrollment>), "`enrollments`: `Collection(microsoft.graph.windowsUpdates.updatableAssetEnrollment)`, read-only" "Read-only.";
    "errors" ERRORS, errors models -> Option<&[UpdatableAssetError]>, with_errors(Vec<UpdatableAssetError>), "`errors`: `Collection(microsoft.graph.windowsUpdates.updatableAssetError)`, read-only" "Read-only.";
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

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.catalog`](https://learn.microsoft.com/graph/api/resources/windowsupdates-catalog?view=graph-rest-beta)
    Catalog = "microsoft.graph.windowsUpdates.catalog";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.catalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-catalogentry?view=graph-rest-beta)
    CatalogEntry = "microsoft.graph.windowsUpdates.catalogEntry" {
        "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry",
    };
    "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, deployable_until_date_time date_time -> Parsed<OffsetDateTime>, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only.";
    "releaseDateTime" RELEASE_DATE_TIME, release_date_time date_time -> Parsed<OffsetDateTime>, with_release_date_time(OffsetDateTime), "`releaseDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.deployableContent`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deployablecontent?view=graph-rest-beta)
    DeployableContent = "microsoft.graph.windowsUpdates.deployableContent"
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deployment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deployment?view=graph-rest-beta)
    Deployment = "microsoft.graph.windowsUpdates.deployment";
    "content" CONTENT, content model -> Option<&DeployableContent>, with_content(DeployableContent), "`content`: `microsoft.graph.windowsUpdates.deployableContent`";
    "createdDateTime" CREATED_DATE_TIME, created_date_time date_time -> Parsed<OffsetDateTime>, with_created_date_time(OffsetDateTime), "`createdDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable. Key.";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`, read-only" "Read-only.";
    "settings" SETTINGS, settings model -> Option<&DeploymentSettings>, with_settings(DeploymentSettings), "`settings`: `microsoft.graph.windowsUpdates.deploymentSettings`";
    "state" STATE, state model -> Option<&DeploymentState>, with_state(DeploymentState), "`state`: `microsoft.graph.windowsUpdates.deploymentState`";
    "audience" AUDIENCE, audience model -> Option<&DeploymentAudience>, with_audience(DeploymentAudience), "`audience`: `microsoft.graph.windowsUpdates.deploymentAudience`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentAudience`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentaudience?view=graph-rest-beta)
    DeploymentAudience = "microsoft.graph.windowsUpdates.deploymentAudience";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable. Key.";
    "exclusions" EXCLUSIONS, exclusions models -> Option<&[UpdatableAsset]>, with_exclusions(Vec<UpdatableAsset>), "`exclusions`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
    "members" MEMBERS, members models -> Option<&[UpdatableAsset]>, with_members(Vec<UpdatableAsset>), "`members`: `Collection(microsoft.graph.windowsUpdates.updatableAsset)`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentsettings?view=graph-rest-beta)
    DeploymentSettings = "microsoft.graph.windowsUpdates.deploymentSettings";
    "monitoring" MONITORING, monitoring model -> Option<&MonitoringSettings>, with_monitoring(MonitoringSettings), "`monitoring`: `microsoft.graph.windowsUpdates.monitoringSettings`";
    "rollout" ROLLOUT, rollout model -> Option<&RolloutSettings>, with_rollout(RolloutSettings), "`rollout`: `microsoft.graph.windowsUpdates.rolloutSettings`";
    "safeguard" SAFEGUARD, safeguard model -> Option<&SafeguardSettings>, with_safeguard(SafeguardSettings), "`safeguard`: `microsoft.graph.windowsUpdates.safeguardSettings`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.deploymentState`](https://learn.microsoft.com/graph/api/resources/windowsupdates-deploymentstate?view=graph-rest-beta)
    DeploymentState = "microsoft.graph.windowsUpdates.deploymentState";
    "reasons" REASONS, reasons models -> Option<&[DeploymentStateReason]>, with_reasons(Vec<DeploymentStateReason>), "`reasons`: `Collection(microsoft.graph.windowsUpdates.deploymentStateReason)`, read-only" "Read-only.";
    "requestedValue" REQUESTED_VALUE, requested_value enumeration -> Option<RequestedDeploymentStateValue>, with_requested_value(RequestedDeploymentStateValue), "`requestedValue`: `microsoft.graph.windowsUpdates.requestedDeploymentStateValue`" "Possible values are: none, paused, unknownFutureValue.";
    "value" VALUE, value enumeration -> Option<DeploymentStateValue>, with_value(DeploymentStateValue), "`value`: `microsoft.graph.windowsUpdates.deploymentStateValue`, read-only" "Read-only. Possible values are: scheduled, offering, paused, unknownFutureValue.";
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
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.equivalentContentOption`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    EquivalentContentOption = "microsoft.graph.windowsUpdates.equivalentContentOption" {
        None = "none",
        LatestSecurity = "latestSecurity",
        UnknownFutureValue = "unknownFutureValue",
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from softwareUpdateCatalogEntry.
    ///
    /// [`microsoft.graph.windowsUpdates.featureUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-featureupdatecatalogentry?view=graph-rest-beta), with the accessors of [`SoftwareUpdateCatalogEntry`](SoftwareUpdateCatalogEntry)
    FeatureUpdateCatalogEntry: SoftwareUpdateCatalogEntry = "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry";
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    "version" VERSION, version str -> Option<&str>, with_version(String), "`version`: `Edm.String`, read-only" "Read-only.";
}

#[cfg(feature = "admin")]
crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsUpdates.monitoringAction`](https://learn.microsoft.com/graph/api/resources/enums-windowsupdates?view=graph-rest-beta)
    MonitoringAction = "microsoft.graph.windowsUpdates.monitoringAction" {
        AlertError = "alertError",
        PauseDeployment = "pauseDeployment",
        UnknownFutureValue = "unknownFutureValue",
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
    /// Inherits from softwareUpdateCatalogEntry.
    ///
    /// [`microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-qualityupdatecatalogentry?view=graph-rest-beta), with the accessors of [`SoftwareUpdateCatalogEntry`](SoftwareUpdateCatalogEntry)
    QualityUpdateCatalogEntry: SoftwareUpdateCatalogEntry = "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry";
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
    "isExpeditable" IS_EXPEDITABLE, is_expeditable bool -> Option<bool>, with_is_expeditable(bool), "`isExpeditable`: `Edm.Boolean`, read-only" "Read-only.";
    "qualityUpdateClassification" QUALITY_UPDATE_CLASSIFICATION, quality_update_classification enumeration -> Option<QualityUpdateClassification>, with_quality_update_classification(QualityUpdateClassification), "`qualityUpdateClassification`: `microsoft.graph.windowsUpdates.qualityUpdateClassification`, read-only" "Read-only. Possible values are: all, security, nonSecurity, unknownFutureValue.";
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
    /// Inherits from catalogentry.
    ///
    /// [`microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry`](https://learn.microsoft.com/graph/api/resources/windowsupdates-softwareupdatecatalogentry?view=graph-rest-beta), with the accessors of [`CatalogEntry`](CatalogEntry)
    SoftwareUpdateCatalogEntry: CatalogEntry = "microsoft.graph.windowsUpdates.softwareUpdateCatalogEntry" {
        "microsoft.graph.windowsUpdates.featureUpdateCatalogEntry",
        "microsoft.graph.windowsUpdates.qualityUpdateCatalogEntry",
    };
    inherited "deployableUntilDateTime" DEPLOYABLE_UNTIL_DATE_TIME, with_deployable_until_date_time(OffsetDateTime), "`deployableUntilDateTime`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "id" ID, with_id(String), "`id`";
    inherited "releaseDateTime" RELEASE_DATE_TIME, with_release_date_time(OffsetDateTime), "`releaseDateTime`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAsset`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableasset?view=graph-rest-beta)
    UpdatableAsset = "microsoft.graph.windowsUpdates.updatableAsset" {
        "microsoft.graph.windowsUpdates.azureADDevice",
        "microsoft.graph.windowsUpdates.updatableAssetGroup",
    };
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, read-only" "Read-only. Not nullable. Key.";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// This is an abstract type.
    ///
    /// [`microsoft.graph.windowsUpdates.updatableAssetEnrollment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatableassetenrollment?view=graph-rest-beta)
    UpdatableAssetEnrollment = "microsoft.graph.windowsUpdates.updatableAssetEnrollment" {
        "microsoft.graph.windowsUpdates.updateManagementEnrollment",
    }
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
    UpdatableAssetGroup: UpdatableAsset = "microsoft.graph.windowsUpdates.updatableAssetGroup";
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
    }
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// Inherits from updatableassetenrollment.
    ///
    /// [`microsoft.graph.windowsUpdates.updateManagementEnrollment`](https://learn.microsoft.com/graph/api/resources/windowsupdates-updatemanagementenrollment?view=graph-rest-beta), with the accessors of [`UpdatableAssetEnrollment`](UpdatableAssetEnrollment)
    UpdateManagementEnrollment: UpdatableAssetEnrollment = "microsoft.graph.windowsUpdates.updateManagementEnrollment";
    "updateCategory" UPDATE_CATEGORY, update_category enumeration -> Option<UpdateCategory>, with_update_category(UpdateCategory), "`updateCategory`: `microsoft.graph.windowsUpdates.updateCategory`" "Possible values are: feature, unknownFutureValue.";
}

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.userExperienceSettings`](https://learn.microsoft.com/graph/api/resources/windowsupdates-userexperiencesettings?view=graph-rest-beta)
    UserExperienceSettings = "microsoft.graph.windowsUpdates.userExperienceSettings";
    "daysUntilForcedReboot" DAYS_UNTIL_FORCED_REBOOT, days_until_forced_reboot i32 -> Option<i32>, with_days_until_forced_reboot(i32), "`daysUntilForcedReboot`: `Edm.Int32`";
}

#[cfg(feature = "admin")]
crate::runtime::model! {
    /// `microsoft.graph.windowsUpdates.windows`, which the reference names and does not describe.
    Windows = "microsoft.graph.windowsUpdates.windows"
}
