// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAppsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingappstype?view=graph-rest-beta)
    RatingAppsType = "microsoft.graph.ratingAppsType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove4 = "agesAbove4",
        AgesAbove9 = "agesAbove9",
        AgesAbove12 = "agesAbove12",
        AgesAbove17 = "agesAbove17",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliamoviestype?view=graph-rest-beta)
    RatingAustraliaMoviesType = "microsoft.graph.ratingAustraliaMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove15 = "agesAbove15",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAustraliaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliatelevisiontype?view=graph-rest-beta)
    RatingAustraliaTelevisionType = "microsoft.graph.ratingAustraliaTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Preschoolers = "preschoolers",
        Children = "children",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove15 = "agesAbove15",
        AgesAbove15AdultViolence = "agesAbove15AdultViolence",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadamoviestype?view=graph-rest-beta)
    RatingCanadaMoviesType = "microsoft.graph.ratingCanadaMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove14 = "agesAbove14",
        AgesAbove18 = "agesAbove18",
        Restricted = "restricted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingCanadaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadatelevisiontype?view=graph-rest-beta)
    RatingCanadaTelevisionType = "microsoft.graph.ratingCanadaTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Children = "children",
        ChildrenAbove8 = "childrenAbove8",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove14 = "agesAbove14",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingFranceMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancemoviestype?view=graph-rest-beta)
    RatingFranceMoviesType = "microsoft.graph.ratingFranceMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove10 = "agesAbove10",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingFranceTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancetelevisiontype?view=graph-rest-beta)
    RatingFranceTelevisionType = "microsoft.graph.ratingFranceTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        AgesAbove10 = "agesAbove10",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanymoviestype?view=graph-rest-beta)
    RatingGermanyMoviesType = "microsoft.graph.ratingGermanyMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        AgesAbove6 = "agesAbove6",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingGermanyTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanytelevisiontype?view=graph-rest-beta)
    RatingGermanyTelevisionType = "microsoft.graph.ratingGermanyTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        AgesAbove6 = "agesAbove6",
        AgesAbove12 = "agesAbove12",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandmoviestype?view=graph-rest-beta)
    RatingIrelandMoviesType = "microsoft.graph.ratingIrelandMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove12 = "agesAbove12",
        AgesAbove15 = "agesAbove15",
        AgesAbove16 = "agesAbove16",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingIrelandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandtelevisiontype?view=graph-rest-beta)
    RatingIrelandTelevisionType = "microsoft.graph.ratingIrelandTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        Children = "children",
        YoungAdults = "youngAdults",
        ParentalSupervision = "parentalSupervision",
        Mature = "mature",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapanmoviestype?view=graph-rest-beta)
    RatingJapanMoviesType = "microsoft.graph.ratingJapanMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        AgesAbove15 = "agesAbove15",
        AgesAbove18 = "agesAbove18",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingJapanTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapantelevisiontype?view=graph-rest-beta)
    RatingJapanTelevisionType = "microsoft.graph.ratingJapanTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        ExplicitAllowed = "explicitAllowed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandmoviestype?view=graph-rest-beta)
    RatingNewZealandMoviesType = "microsoft.graph.ratingNewZealandMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Mature = "mature",
        AgesAbove13 = "agesAbove13",
        AgesAbove15 = "agesAbove15",
        AgesAbove16 = "agesAbove16",
        AgesAbove18 = "agesAbove18",
        Restricted = "restricted",
        AgesAbove16Restricted = "agesAbove16Restricted",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandtelevisiontype?view=graph-rest-beta)
    RatingNewZealandTelevisionType = "microsoft.graph.ratingNewZealandTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdommoviestype?view=graph-rest-beta)
    RatingUnitedKingdomMoviesType = "microsoft.graph.ratingUnitedKingdomMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        UniversalChildren = "universalChildren",
        ParentalGuidance = "parentalGuidance",
        AgesAbove12Video = "agesAbove12Video",
        AgesAbove12Cinema = "agesAbove12Cinema",
        AgesAbove15 = "agesAbove15",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdomtelevisiontype?view=graph-rest-beta)
    RatingUnitedKingdomTelevisionType = "microsoft.graph.ratingUnitedKingdomTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Caution = "caution",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatesmoviestype?view=graph-rest-beta)
    RatingUnitedStatesMoviesType = "microsoft.graph.ratingUnitedStatesMoviesType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        ParentalGuidance13 = "parentalGuidance13",
        Restricted = "restricted",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatestelevisiontype?view=graph-rest-beta)
    RatingUnitedStatesTelevisionType = "microsoft.graph.ratingUnitedStatesTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        ChildrenAll = "childrenAll",
        ChildrenAbove7 = "childrenAbove7",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        ChildrenAbove14 = "childrenAbove14",
        Adults = "adults",
    }
}

crate::runtime::model! {
    /// Inherits from singlesignonextension.
    ///
    /// [`microsoft.graph.redirectSingleSignOnExtension`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-redirectsinglesignonextension?view=graph-rest-beta), with the accessors of [`SingleSignOnExtension`](super::SingleSignOnExtension)
    RedirectSingleSignOnExtension: super::SingleSignOnExtension = "microsoft.graph.redirectSingleSignOnExtension";
    "extensionIdentifier" EXTENSION_IDENTIFIER, extension_identifier str -> Option<&str>, with_extension_identifier(String), "`extensionIdentifier`: `Edm.String`";
    "teamIdentifier" TEAM_IDENTIFIER, team_identifier str -> Option<&str>, with_team_identifier(String), "`teamIdentifier`: `Edm.String`";
    "configurations" CONFIGURATIONS, configurations models -> Option<&[super::KeyTypedValuePair]>, with_configurations(Vec<super::KeyTypedValuePair>), "`configurations`: `Collection(microsoft.graph.keyTypedValuePair)`";
    "urlPrefixes" URL_PREFIXES, url_prefixes strs -> Option<Vec<&str>>, with_url_prefixes(Vec<String>), "`urlPrefixes`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remediationState`](https://learn.microsoft.com/graph/api/resources/intune-devices-remediationstate?view=graph-rest-beta)
    RemediationState = "microsoft.graph.remediationState" {
        Unknown = "unknown",
        Skipped = "skipped",
        Success = "success",
        RemediationFailed = "remediationFailed",
        ScriptError = "scriptError",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAction`](https://learn.microsoft.com/graph/api/resources/intune-devices-remoteaction?view=graph-rest-beta)
    RemoteAction = "microsoft.graph.remoteAction" {
        Unknown = "unknown",
        FactoryReset = "factoryReset",
        RemoveCompanyData = "removeCompanyData",
        ResetPasscode = "resetPasscode",
        RemoteLock = "remoteLock",
        EnableLostMode = "enableLostMode",
        DisableLostMode = "disableLostMode",
        LocateDevice = "locateDevice",
        RebootNow = "rebootNow",
        RecoverPasscode = "recoverPasscode",
        CleanWindowsDevice = "cleanWindowsDevice",
        LogoutSharedAppleDeviceActiveUser = "logoutSharedAppleDeviceActiveUser",
        QuickScan = "quickScan",
        FullScan = "fullScan",
        WindowsDefenderUpdateSignatures = "windowsDefenderUpdateSignatures",
        FactoryResetKeepEnrollmentData = "factoryResetKeepEnrollmentData",
        UpdateDeviceAccount = "updateDeviceAccount",
        AutomaticRedeployment = "automaticRedeployment",
        ShutDown = "shutDown",
        RotateBitLockerKeys = "rotateBitLockerKeys",
        RotateFileVaultKey = "rotateFileVaultKey",
        GetFileVaultKey = "getFileVaultKey",
        SetDeviceName = "setDeviceName",
        ActivateDeviceEsim = "activateDeviceEsim",
        Deprovision = "deprovision",
        Disable = "disable",
        Reenable = "reenable",
        MoveDeviceToOrganizationalUnit = "moveDeviceToOrganizationalUnit",
        InitiateMobileDeviceManagementKeyRecovery = "initiateMobileDeviceManagementKeyRecovery",
        InitiateOnDemandProactiveRemediation = "initiateOnDemandProactiveRemediation",
        RotateLocalAdminPassword = "rotateLocalAdminPassword",
        UnknownFutureValue = "unknownFutureValue",
        LaunchRemoteHelp = "launchRemoteHelp",
        RevokeAppleVppLicenses = "revokeAppleVppLicenses",
        RemoveDeviceFirmwareConfigurationInterfaceManagement = "removeDeviceFirmwareConfigurationInterfaceManagement",
        PauseConfigurationRefresh = "pauseConfigurationRefresh",
        InitiateDeviceAttestation = "initiateDeviceAttestation",
        ChangeAssignments = "changeAssignments",
        Delete = "delete",
        SuspendManagedHomeScreen = "suspendManagedHomeScreen",
        RestoreManagedHomeScreen = "restoreManagedHomeScreen",
        TriggerEnhancedLogCollection = "triggerEnhancedLogCollection",
        CancelEnhancedLogCollection = "cancelEnhancedLogCollection",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteActionAudit`](https://learn.microsoft.com/graph/api/resources/intune-devices-remoteactionaudit?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RemoteActionAudit: super::Entity = "microsoft.graph.remoteActionAudit";
    inherited "id" ID, with_id(String), "`id`";
    "deviceDisplayName" DEVICE_DISPLAY_NAME, device_display_name str -> Option<&str>, with_device_display_name(String), "`deviceDisplayName`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "initiatedByUserPrincipalName" INITIATED_BY_USER_PRINCIPAL_NAME, initiated_by_user_principal_name str -> Option<&str>, with_initiated_by_user_principal_name(String), "`initiatedByUserPrincipalName`: `Edm.String`";
    "action" ACTION, action enumeration -> Option<super::RemoteAction>, with_action(super::RemoteAction), "`action`: `microsoft.graph.remoteAction`" "Possible values are: unknown, factoryReset, removeCompanyData, resetPasscode, remoteLock, enableLostMode, disableLostMode, locateDevice, rebootNow, recoverPasscode, cleanWindowsDevice, logoutSharedAppleDeviceActiveUser, quickScan, fullScan, windowsDefenderUpdateSignatures, factoryResetKeepEnrollmentData, updateDeviceAccount, automaticRedeployment, shutDown, rotateBitLockerKeys, rotateFileVaultKey, getFileVaultKey.";
    "requestDateTime" REQUEST_DATE_TIME, request_date_time date_time -> Parsed<OffsetDateTime>, with_request_date_time(OffsetDateTime), "`requestDateTime`: `Edm.DateTimeOffset`";
    "deviceOwnerUserPrincipalName" DEVICE_OWNER_USER_PRINCIPAL_NAME, device_owner_user_principal_name str -> Option<&str>, with_device_owner_user_principal_name(String), "`deviceOwnerUserPrincipalName`: `Edm.String`";
    "deviceIMEI" DEVICE_IMEI, device_imei str -> Option<&str>, with_device_imei(String), "`deviceIMEI`: `Edm.String`";
    "actionState" ACTION_STATE, action_state enumeration -> Option<super::ActionState>, with_action_state(super::ActionState), "`actionState`: `microsoft.graph.actionState`" "Possible values are: none, pending, canceled, active, done, failed, notSupported.";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "bulkDeviceActionId" BULK_DEVICE_ACTION_ID, bulk_device_action_id str -> Option<&str>, with_bulk_device_action_id(String), "`bulkDeviceActionId`: `Edm.String`, metadata";
    "deviceActionCategory" DEVICE_ACTION_CATEGORY, device_action_category enumeration -> Option<super::DeviceActionCategory>, with_device_action_category(super::DeviceActionCategory), "`deviceActionCategory`: `microsoft.graph.deviceActionCategory`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistanceonboardingstatus?view=graph-rest-beta)
    RemoteAssistanceOnboardingStatus = "microsoft.graph.remoteAssistanceOnboardingStatus" {
        NotOnboarded = "notOnboarded",
        Onboarding = "onboarding",
        Onboarded = "onboarded",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistancePartner`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancepartner?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RemoteAssistancePartner: super::Entity = "microsoft.graph.remoteAssistancePartner";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "onboardingUrl" ONBOARDING_URL, onboarding_url str -> Option<&str>, with_onboarding_url(String), "`onboardingUrl`: `Edm.String`";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<super::RemoteAssistanceOnboardingStatus>, with_onboarding_status(super::RemoteAssistanceOnboardingStatus), "`onboardingStatus`: `microsoft.graph.remoteAssistanceOnboardingStatus`" "Possible values are: notOnboarded, onboarding, onboarded.";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
    "onboardingRequestExpiryDateTime" ONBOARDING_REQUEST_EXPIRY_DATE_TIME, onboarding_request_expiry_date_time date_time -> Parsed<OffsetDateTime>, with_onboarding_request_expiry_date_time(OffsetDateTime), "`onboardingRequestExpiryDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistanceReporting`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancereporting?view=graph-rest-beta), not in the metadata
    RemoteAssistanceReporting = "microsoft.graph.remoteAssistanceReporting";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "startDateTime" START_DATE_TIME, start_date_time date_time -> Parsed<OffsetDateTime>, with_start_date_time(OffsetDateTime), "`startDateTime`: `Edm.DateTimeOffset`";
    "endDateTime" END_DATE_TIME, end_date_time date_time -> Parsed<OffsetDateTime>, with_end_date_time(OffsetDateTime), "`endDateTime`: `Edm.DateTimeOffset`";
    "remoteAssistanceSessionType" REMOTE_ASSISTANCE_SESSION_TYPE, remote_assistance_session_type enumeration -> Option<super::RemoteAssistanceSessionType>, with_remote_assistance_session_type(super::RemoteAssistanceSessionType), "`remoteAssistanceSessionType`: `microsoft.graph.remoteAssistanceSessionType`" "Possible values are: viewOnly, fullControl, elevation.";
    "helperEmail" HELPER_EMAIL, helper_email str -> Option<&str>, with_helper_email(String), "`helperEmail`: `Edm.String`";
    "helperTenantId" HELPER_TENANT_ID, helper_tenant_id str -> Option<&str>, with_helper_tenant_id(String), "`helperTenantId`: `Edm.String`";
    "helperFirstName" HELPER_FIRST_NAME, helper_first_name str -> Option<&str>, with_helper_first_name(String), "`helperFirstName`: `Edm.String`";
    "helperLastName" HELPER_LAST_NAME, helper_last_name str -> Option<&str>, with_helper_last_name(String), "`helperLastName`: `Edm.String`";
    "helperOs" HELPER_OS, helper_os str -> Option<&str>, with_helper_os(String), "`helperOs`: `Edm.String`";
    "helperDeviceAadId" HELPER_DEVICE_AAD_ID, helper_device_aad_id str -> Option<&str>, with_helper_device_aad_id(String), "`helperDeviceAadId`: `Edm.String`";
    "helperDeviceName" HELPER_DEVICE_NAME, helper_device_name str -> Option<&str>, with_helper_device_name(String), "`helperDeviceName`: `Edm.String`";
    "helperEnrollmentState" HELPER_ENROLLMENT_STATE, helper_enrollment_state enumeration -> Option<super::EnrollmentState>, with_helper_enrollment_state(super::EnrollmentState), "`helperEnrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
    "sharerEmail" SHARER_EMAIL, sharer_email str -> Option<&str>, with_sharer_email(String), "`sharerEmail`: `Edm.String`";
    "sharerTenantId" SHARER_TENANT_ID, sharer_tenant_id str -> Option<&str>, with_sharer_tenant_id(String), "`sharerTenantId`: `Edm.String`";
    "sharerFirstName" SHARER_FIRST_NAME, sharer_first_name str -> Option<&str>, with_sharer_first_name(String), "`sharerFirstName`: `Edm.String`";
    "sharerLastName" SHARER_LAST_NAME, sharer_last_name str -> Option<&str>, with_sharer_last_name(String), "`sharerLastName`: `Edm.String`";
    "sharerDeviceAadId" SHARER_DEVICE_AAD_ID, sharer_device_aad_id str -> Option<&str>, with_sharer_device_aad_id(String), "`sharerDeviceAadId`: `Edm.String`";
    "sharerDeviceName" SHARER_DEVICE_NAME, sharer_device_name str -> Option<&str>, with_sharer_device_name(String), "`sharerDeviceName`: `Edm.String`";
    "sharerOs" SHARER_OS, sharer_os str -> Option<&str>, with_sharer_os(String), "`sharerOs`: `Edm.String`";
    "sharerEnrollmentState" SHARER_ENROLLMENT_STATE, sharer_enrollment_state enumeration -> Option<super::EnrollmentState>, with_sharer_enrollment_state(super::EnrollmentState), "`sharerEnrollmentState`: `microsoft.graph.enrollmentState`" "Possible values are: unknown, enrolled, pendingReset, failed, notContacted, blocked.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceSessionType`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesessiontype?view=graph-rest-beta), not in the metadata
    RemoteAssistanceSessionType = "microsoft.graph.remoteAssistanceSessionType" {
        ViewOnly = "viewOnly",
        FullControl = "fullControl",
        Elevation = "elevation",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistanceSettings`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesettings?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RemoteAssistanceSettings: super::Entity = "microsoft.graph.remoteAssistanceSettings";
    inherited "id" ID, with_id(String), "`id`";
    "remoteAssistanceState" REMOTE_ASSISTANCE_STATE, remote_assistance_state enumeration -> Option<super::RemoteAssistanceState>, with_remote_assistance_state(super::RemoteAssistanceState), "`remoteAssistanceState`: `microsoft.graph.remoteAssistanceState`" "Possible values are: disabled, enabled.";
    "allowSessionsToUnenrolledDevices" ALLOW_SESSIONS_TO_UNENROLLED_DEVICES, allow_sessions_to_unenrolled_devices bool -> Option<bool>, with_allow_sessions_to_unenrolled_devices(bool), "`allowSessionsToUnenrolledDevices`: `Edm.Boolean`";
    "blockChat" BLOCK_CHAT, block_chat bool -> Option<bool>, with_block_chat(bool), "`blockChat`: `Edm.Boolean`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceState`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancestate?view=graph-rest-beta)
    RemoteAssistanceState = "microsoft.graph.remoteAssistanceState" {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.remoteLockActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-remotelockactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RemoteLockActionResult: super::DeviceActionResult = "microsoft.graph.remoteLockActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "unlockPin" UNLOCK_PIN, unlock_pin str -> Option<&str>, with_unlock_pin(String), "`unlockPin`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.requiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-requiredpasswordtype?view=graph-rest-beta)
    RequiredPasswordType = "microsoft.graph.requiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Alphanumeric = "alphanumeric",
        Numeric = "numeric",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.resetPasscodeActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-resetpasscodeactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    ResetPasscodeActionResult: super::DeviceActionResult = "microsoft.graph.resetPasscodeActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceAction`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceaction?view=graph-rest-beta)
    ResourceAction = "microsoft.graph.resourceAction";
    "allowedResourceActions" ALLOWED_RESOURCE_ACTIONS, allowed_resource_actions strs -> Option<Vec<&str>>, with_allowed_resource_actions(Vec<String>), "`allowedResourceActions`: `Collection(Edm.String)`";
    "notAllowedResourceActions" NOT_ALLOWED_RESOURCE_ACTIONS, not_allowed_resource_actions strs -> Option<Vec<&str>>, with_not_allowed_resource_actions(Vec<String>), "`notAllowedResourceActions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceData`](https://learn.microsoft.com/graph/api/resources/resourcedata?view=graph-rest-beta)
    ResourceData = "microsoft.graph.resourceData";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`, not in the metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceOperation`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceoperation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    ResourceOperation: super::Entity = "microsoft.graph.resourceOperation";
    inherited "id" ID, with_id(String), "`id`";
    "resource" RESOURCE, resource str -> Option<&str>, with_resource(String), "`resource`: `Edm.String`, read-only" "Read-only.";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`";
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "enabledForScopeValidation" ENABLED_FOR_SCOPE_VALIDATION, enabled_for_scope_validation bool -> Option<bool>, with_enabled_for_scope_validation(bool), "`enabledForScopeValidation`: `Edm.Boolean`, read-only" "Read-only.";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.restoreTimeRange`](https://learn.microsoft.com/graph/api/manageddevice-bulkrestorecloudpc?view=graph-rest-beta)
    RestoreTimeRange = "microsoft.graph.restoreTimeRange" {
        Before = "before",
        After = "after",
        BeforeOrAfter = "beforeOrAfter",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.restrictedAppsState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-restrictedappsstate?view=graph-rest-beta)
    RestrictedAppsState = "microsoft.graph.restrictedAppsState" {
        ProhibitedApps = "prohibitedApps",
        NotApprovedApps = "notApprovedApps",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.restrictedAppsViolation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-restrictedappsviolation?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RestrictedAppsViolation: super::Entity = "microsoft.graph.restrictedAppsViolation";
    inherited "id" ID, with_id(String), "`id`";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "userName" USER_NAME, user_name str -> Option<&str>, with_user_name(String), "`userName`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "deviceName" DEVICE_NAME, device_name str -> Option<&str>, with_device_name(String), "`deviceName`: `Edm.String`";
    "deviceConfigurationId" DEVICE_CONFIGURATION_ID, device_configuration_id str -> Option<&str>, with_device_configuration_id(String), "`deviceConfigurationId`: `Edm.String`";
    "deviceConfigurationName" DEVICE_CONFIGURATION_NAME, device_configuration_name str -> Option<&str>, with_device_configuration_name(String), "`deviceConfigurationName`: `Edm.String`";
    "platformType" PLATFORM_TYPE, platform_type enumeration -> Option<super::PolicyPlatformType>, with_platform_type(super::PolicyPlatformType), "`platformType`: `microsoft.graph.policyPlatformType`" "Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, windows10XProfile, androidAOSP, all.";
    "restrictedAppsState" RESTRICTED_APPS_STATE, restricted_apps_state enumeration -> Option<super::RestrictedAppsState>, with_restricted_apps_state(super::RestrictedAppsState), "`restrictedAppsState`: `microsoft.graph.restrictedAppsState`" "Possible values are: prohibitedApps, notApprovedApps.";
    "restrictedApps" RESTRICTED_APPS, restricted_apps models -> Option<&[super::ManagedDeviceReportedApp]>, with_restricted_apps(Vec<super::ManagedDeviceReportedApp>), "`restrictedApps`: `Collection(microsoft.graph.managedDeviceReportedApp)`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppState`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstate?view=graph-rest-beta)
    ResultantAppState = "microsoft.graph.resultantAppState" {
        Installed = "installed",
        Failed = "failed",
        NotInstalled = "notInstalled",
        UninstallFailed = "uninstallFailed",
        PendingInstall = "pendingInstall",
        Unknown = "unknown",
        NotApplicable = "notApplicable",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.resultantAppStateDetail`](https://learn.microsoft.com/graph/api/resources/intune-apps-resultantappstatedetail?view=graph-rest-beta)
    ResultantAppStateDetail = "microsoft.graph.resultantAppStateDetail" {
        NoAdditionalDetails = "noAdditionalDetails",
        DependencyFailedToInstall = "dependencyFailedToInstall",
        DependencyWithRequirementsNotMet = "dependencyWithRequirementsNotMet",
        DependencyPendingReboot = "dependencyPendingReboot",
        DependencyWithAutoInstallDisabled = "dependencyWithAutoInstallDisabled",
        SupersededAppUninstallFailed = "supersededAppUninstallFailed",
        SupersededAppUninstallPendingReboot = "supersededAppUninstallPendingReboot",
        RemovingSupersededApps = "removingSupersededApps",
        IosAppStoreUpdateFailedToInstall = "iosAppStoreUpdateFailedToInstall",
        VppAppHasUpdateAvailable = "vppAppHasUpdateAvailable",
        UserRejectedUpdate = "userRejectedUpdate",
        UninstallPendingReboot = "uninstallPendingReboot",
        SupersedingAppsDetected = "supersedingAppsDetected",
        SupersededAppsDetected = "supersededAppsDetected",
        SeeInstallErrorCode = "seeInstallErrorCode",
        AutoInstallDisabled = "autoInstallDisabled",
        ManagedAppNoLongerPresent = "managedAppNoLongerPresent",
        UserRejectedInstall = "userRejectedInstall",
        UserIsNotLoggedIntoAppStore = "userIsNotLoggedIntoAppStore",
        UntargetedSupersedingAppsDetected = "untargetedSupersedingAppsDetected",
        AppRemovedBySupersedence = "appRemovedBySupersedence",
        SeeUninstallErrorCode = "seeUninstallErrorCode",
        PendingReboot = "pendingReboot",
        InstallingDependencies = "installingDependencies",
        ContentDownloaded = "contentDownloaded",
        SupersedingAppsNotApplicable = "supersedingAppsNotApplicable",
        PowerShellScriptRequirementNotMet = "powerShellScriptRequirementNotMet",
        RegistryRequirementNotMet = "registryRequirementNotMet",
        FileSystemRequirementNotMet = "fileSystemRequirementNotMet",
        PlatformNotApplicable = "platformNotApplicable",
        MinimumCpuSpeedNotMet = "minimumCpuSpeedNotMet",
        MinimumLogicalProcessorCountNotMet = "minimumLogicalProcessorCountNotMet",
        MinimumPhysicalMemoryNotMet = "minimumPhysicalMemoryNotMet",
        MinimumOsVersionNotMet = "minimumOsVersionNotMet",
        MinimumDiskSpaceNotMet = "minimumDiskSpaceNotMet",
        ProcessorArchitectureNotApplicable = "processorArchitectureNotApplicable",
        DependencyAppInUse = "dependencyAppInUse",
        InUse = "inUse",
        Deferred = "deferred",
        AutoDeferred = "autoDeferred",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.retireScheduledManagedDevice`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-retirescheduledmanageddevice?view=graph-rest-beta)
    RetireScheduledManagedDevice = "microsoft.graph.retireScheduledManagedDevice";
    "id" ID, id str -> Option<&str>, with_id(String), "`id`: `Edm.String`";
    "managedDeviceId" MANAGED_DEVICE_ID, managed_device_id str -> Option<&str>, with_managed_device_id(String), "`managedDeviceId`: `Edm.String`";
    "managedDeviceName" MANAGED_DEVICE_NAME, managed_device_name str -> Option<&str>, with_managed_device_name(String), "`managedDeviceName`: `Edm.String`";
    "deviceType" DEVICE_TYPE, device_type enumeration -> Option<super::DeviceType>, with_device_type(super::DeviceType), "`deviceType`: `microsoft.graph.deviceType`" "Possible values are: desktop, windowsRT, winMO6, nokia, windowsPhone, mac, winEmbedded, winCE, iPhone, iPad, iPod, iSocConsumer, android, unix, macMDM, holoLens, surfaceHub, androidForWork, unknown, cloudPC, palm, androidEnterprise, windows10x, androidnGMS, chromeOS, linux, blackberry.";
    "complianceState" COMPLIANCE_STATE, compliance_state enumeration -> Option<super::ComplianceStatus>, with_compliance_state(super::ComplianceStatus), "`complianceState`: `microsoft.graph.complianceStatus`" "Possible values are: unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict, notAssigned.";
    "retireAfterDateTime" RETIRE_AFTER_DATE_TIME, retire_after_date_time date_time -> Parsed<OffsetDateTime>, with_retire_after_date_time(OffsetDateTime), "`retireAfterDateTime`: `Edm.DateTimeOffset`";
    "managementAgent" MANAGEMENT_AGENT, management_agent enumeration -> Option<super::ManagementAgentType>, with_management_agent(super::ManagementAgentType), "`managementAgent`: `microsoft.graph.managementAgentType`" "Possible values are: eas, mdm, easMdm, intuneClient, easIntuneClient, configurationManagerClient, configurationManagerClientMdm, unknown, configurationManagerClientMdmEas, jamf, googleCloudDevicePolicyController, microsoft365ManagedMdm, msSense.";
    "ownerType" OWNER_TYPE, owner_type enumeration -> Option<super::ManagedDeviceOwnerType>, with_owner_type(super::ManagedDeviceOwnerType), "`ownerType`: `microsoft.graph.managedDeviceOwnerType`" "Possible values are: unknown, company, personal.";
    "deviceCompliancePolicyName" DEVICE_COMPLIANCE_POLICY_NAME, device_compliance_policy_name str -> Option<&str>, with_device_compliance_policy_name(String), "`deviceCompliancePolicyName`: `Edm.String`";
    "deviceCompliancePolicyId" DEVICE_COMPLIANCE_POLICY_ID, device_compliance_policy_id str -> Option<&str>, with_device_compliance_policy_id(String), "`deviceCompliancePolicyId`: `Edm.String`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.revokeAppleVppLicensesActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-revokeapplevpplicensesactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RevokeAppleVppLicensesActionResult: super::DeviceActionResult = "microsoft.graph.revokeAppleVppLicensesActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "totalLicensesCount" TOTAL_LICENSES_COUNT, total_licenses_count i32 -> Option<i32>, with_total_licenses_count(i32), "`totalLicensesCount`: `Edm.Int32`";
    "failedLicensesCount" FAILED_LICENSES_COUNT, failed_licenses_count i32 -> Option<i32>, with_failed_licenses_count(i32), "`failedLicensesCount`: `Edm.Int32`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rgbColor`](https://learn.microsoft.com/graph/api/resources/intune-shared-rgbcolor?view=graph-rest-beta)
    RgbColor = "microsoft.graph.rgbColor";
    "r" R, r u8 -> Option<u8>, with_r(u8), "`r`: `Edm.Byte`";
    "g" G, g u8 -> Option<u8>, with_g(u8), "`g`: `Edm.Byte`";
    "b" B, b u8 -> Option<u8>, with_b(u8), "`b`: `Edm.Byte`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RoleAssignment: super::Entity = "microsoft.graph.roleAssignment" {
        "microsoft.graph.deviceAndAppManagementRoleAssignment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "scopeMembers" SCOPE_MEMBERS, scope_members strs -> Option<Vec<&str>>, with_scope_members(Vec<String>), "`scopeMembers`: `Collection(Edm.String)`";
    "scopeType" SCOPE_TYPE, scope_type enumeration -> Option<super::RoleAssignmentScopeType>, with_scope_type(super::RoleAssignmentScopeType), "`scopeType`: `microsoft.graph.roleAssignmentScopeType`" "Possible values are: resourceScope, allDevices, allLicensedUsers, allDevicesAndLicensedUsers.";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes strs -> Option<Vec<&str>>, with_resource_scopes(Vec<String>), "`resourceScopes`: `Collection(Edm.String)`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::RoleDefinition>, with_role_definition(super::RoleDefinition), "`roleDefinition`: `microsoft.graph.roleDefinition`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.roleAssignmentScopeType`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignmentscopetype?view=graph-rest-beta)
    RoleAssignmentScopeType = "microsoft.graph.roleAssignmentScopeType" {
        ResourceScope = "resourceScope",
        AllDevices = "allDevices",
        AllLicensedUsers = "allLicensedUsers",
        AllDevicesAndLicensedUsers = "allDevicesAndLicensedUsers",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.roleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roledefinition?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RoleDefinition: super::Entity = "microsoft.graph.roleDefinition" {
        "microsoft.graph.deviceAndAppManagementRoleDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::RolePermission]>, with_permissions(Vec<super::RolePermission>), "`permissions`: `Collection(microsoft.graph.rolePermission)`";
    "rolePermissions" ROLE_PERMISSIONS, role_permissions models -> Option<&[super::RolePermission]>, with_role_permissions(Vec<super::RolePermission>), "`rolePermissions`: `Collection(microsoft.graph.rolePermission)`";
    "isBuiltInRoleDefinition" IS_BUILT_IN_ROLE_DEFINITION, is_built_in_role_definition bool -> Option<bool>, with_is_built_in_role_definition(bool), "`isBuiltInRoleDefinition`: `Edm.Boolean`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, role_scope_tag_ids strs -> Option<Vec<&str>>, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`: `Collection(Edm.String)`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::RoleAssignment]>, with_role_assignments(Vec<super::RoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.roleAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rolePermission`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolepermission?view=graph-rest-beta)
    RolePermission = "microsoft.graph.rolePermission";
    "actions" ACTIONS, actions strs -> Option<Vec<&str>>, with_actions(Vec<String>), "`actions`: `Collection(Edm.String)`";
    "resourceActions" RESOURCE_ACTIONS, resource_actions models -> Option<&[super::ResourceAction]>, with_resource_actions(Vec<super::ResourceAction>), "`resourceActions`: `Collection(microsoft.graph.resourceAction)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleScopeTag`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetag?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RoleScopeTag: super::Entity = "microsoft.graph.roleScopeTag";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`, read-only" "Read-only.";
    "assignments" ASSIGNMENTS, assignments models -> Option<&[super::RoleScopeTagAutoAssignment]>, with_assignments(Vec<super::RoleScopeTagAutoAssignment>), "`assignments`: `Collection(microsoft.graph.roleScopeTagAutoAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleScopeTagAutoAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetagautoassignment?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    RoleScopeTagAutoAssignment: super::Entity = "microsoft.graph.roleScopeTagAutoAssignment";
    inherited "id" ID, with_id(String), "`id`";
    "target" TARGET, target model -> Option<&super::DeviceAndAppManagementAssignmentTarget>, with_target(super::DeviceAndAppManagementAssignmentTarget), "`target`: `microsoft.graph.deviceAndAppManagementAssignmentTarget`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleScopeTagInfo`](https://learn.microsoft.com/graph/api/resources/intune-auditing-rolescopetaginfo?view=graph-rest-beta)
    RoleScopeTagInfo = "microsoft.graph.roleScopeTagInfo";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "roleScopeTagId" ROLE_SCOPE_TAG_ID, role_scope_tag_id str -> Option<&str>, with_role_scope_tag_id(String), "`roleScopeTagId`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.rotateBitLockerKeysDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-rotatebitlockerkeysdeviceactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RotateBitLockerKeysDeviceActionResult: super::DeviceActionResult = "microsoft.graph.rotateBitLockerKeysDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.runAsAccountType`](https://learn.microsoft.com/graph/api/resources/intune-shared-runasaccounttype?view=graph-rest-beta)
    RunAsAccountType = "microsoft.graph.runAsAccountType" {
        System = "system",
        User = "user",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.runState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-runstate?view=graph-rest-beta)
    RunState = "microsoft.graph.runState" {
        Unknown = "unknown",
        Success = "success",
        Fail = "fail",
        ScriptError = "scriptError",
        Pending = "pending",
        NotApplicable = "notApplicable",
    }
}
