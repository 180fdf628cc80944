// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// `microsoft.graph.label`, metadata
    Label = "microsoft.graph.label" {
        Title = "title",
        Url = "url",
        CreatedBy = "createdBy",
        LastModifiedBy = "lastModifiedBy",
        Authors = "authors",
        CreatedDateTime = "createdDateTime",
        LastModifiedDateTime = "lastModifiedDateTime",
        FileName = "fileName",
        FileExtension = "fileExtension",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lanManagerAuthenticationLevel`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-lanmanagerauthenticationlevel?view=graph-rest-beta)
    LanManagerAuthenticationLevel = "microsoft.graph.lanManagerAuthenticationLevel" {
        LmAndNltm = "lmAndNltm",
        LmNtlmAndNtlmV2 = "lmNtlmAndNtlmV2",
        LmAndNtlmOnly = "lmAndNtlmOnly",
        LmAndNtlmV2 = "lmAndNtlmV2",
        LmNtlmV2AndNotLm = "lmNtlmV2AndNotLm",
        LmNtlmV2AndNotLmOrNtm = "lmNtlmV2AndNotLmOrNtm",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.licenseType`, metadata
    LicenseType = "microsoft.graph.licenseType" {
        NotPaid = "notPaid",
        Paid = "paid",
        Trial = "trial",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lifecycleEventType`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-beta)
    LifecycleEventType = "microsoft.graph.lifecycleEventType" {
        Missed = "missed",
        SubscriptionRemoved = "subscriptionRemoved",
        ReauthorizationRequired = "reauthorizationRequired",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.localDriftIdentityInfo`, metadata, with the accessors of [`DriftIdentityInfo`](super::DriftIdentityInfo)
    LocalDriftIdentityInfo: super::DriftIdentityInfo = "microsoft.graph.localDriftIdentityInfo";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "identifier" IDENTIFIER, with_identifier(String), "`identifier`";
    inherited "principalName" PRINCIPAL_NAME, with_principal_name(String), "`principalName`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsadministratorelevationpromptbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsAdministratorElevationPromptBehaviorType = "microsoft.graph.localSecurityOptionsAdministratorElevationPromptBehaviorType" {
        NotConfigured = "notConfigured",
        ElevateWithoutPrompting = "elevateWithoutPrompting",
        PromptForCredentialsOnTheSecureDesktop = "promptForCredentialsOnTheSecureDesktop",
        PromptForConsentOnTheSecureDesktop = "promptForConsentOnTheSecureDesktop",
        PromptForCredentials = "promptForCredentials",
        PromptForConsent = "promptForConsent",
        PromptForConsentForNonWindowsBinaries = "promptForConsentForNonWindowsBinaries",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsformatandejectofremovablemediaallowedusertype?view=graph-rest-beta)
    LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType = "microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType" {
        NotConfigured = "notConfigured",
        Administrators = "administrators",
        AdministratorsAndPowerUsers = "administratorsAndPowerUsers",
        AdministratorsAndInteractiveUsers = "administratorsAndInteractiveUsers",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsinformationdisplayedonlockscreentype?view=graph-rest-beta)
    LocalSecurityOptionsInformationDisplayedOnLockScreenType = "microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType" {
        NotConfigured = "notConfigured",
        Administrators = "administrators",
        AdministratorsAndPowerUsers = "administratorsAndPowerUsers",
        AdministratorsAndInteractiveUsers = "administratorsAndInteractiveUsers",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsinformationshownonlockscreentype?view=graph-rest-beta)
    LocalSecurityOptionsInformationShownOnLockScreenType = "microsoft.graph.localSecurityOptionsInformationShownOnLockScreenType" {
        NotConfigured = "notConfigured",
        UserDisplayNameDomainUser = "userDisplayNameDomainUser",
        UserDisplayNameOnly = "userDisplayNameOnly",
        DoNotDisplayUser = "doNotDisplayUser",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsMinimumSessionSecurity`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsminimumsessionsecurity?view=graph-rest-beta)
    LocalSecurityOptionsMinimumSessionSecurity = "microsoft.graph.localSecurityOptionsMinimumSessionSecurity" {
        None = "none",
        RequireNtmlV2SessionSecurity = "requireNtmlV2SessionSecurity",
        Require128BitEncryption = "require128BitEncryption",
        NtlmV2And128BitEncryption = "ntlmV2And128BitEncryption",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionssmartcardremovalbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsSmartCardRemovalBehaviorType = "microsoft.graph.localSecurityOptionsSmartCardRemovalBehaviorType" {
        NoAction = "noAction",
        LockWorkstation = "lockWorkstation",
        ForceLogoff = "forceLogoff",
        DisconnectRemoteDesktopSession = "disconnectRemoteDesktopSession",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-localsecurityoptionsstandarduserelevationpromptbehaviortype?view=graph-rest-beta)
    LocalSecurityOptionsStandardUserElevationPromptBehaviorType = "microsoft.graph.localSecurityOptionsStandardUserElevationPromptBehaviorType" {
        NotConfigured = "notConfigured",
        AutomaticallyDenyElevationRequests = "automaticallyDenyElevationRequests",
        PromptForCredentialsOnTheSecureDesktop = "promptForCredentialsOnTheSecureDesktop",
        PromptForCredentials = "promptForCredentials",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.localizedNotificationMessage`](https://learn.microsoft.com/graph/api/resources/intune-notification-localizednotificationmessage?view=graph-rest-beta), with the accessors of [`Entity`](super::Entity)
    LocalizedNotificationMessage: super::Entity = "microsoft.graph.localizedNotificationMessage";
    inherited "id" ID, with_id(String), "`id`";
    "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, last_modified_date_time date_time -> Parsed<OffsetDateTime>, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`: `Edm.DateTimeOffset`";
    "locale" LOCALE, locale str -> Option<&str>, with_locale(String), "`locale`: `Edm.String`";
    "subject" SUBJECT, subject str -> Option<&str>, with_subject(String), "`subject`: `Edm.String`";
    "messageTemplate" MESSAGE_TEMPLATE, message_template str -> Option<&str>, with_message_template(String), "`messageTemplate`: `Edm.String`";
    "isDefault" IS_DEFAULT, is_default bool -> Option<bool>, with_is_default(bool), "`isDefault`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.locateDeviceActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-locatedeviceactionresult?view=graph-rest-beta), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    LocateDeviceActionResult: super::DeviceActionResult = "microsoft.graph.locateDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "deviceLocation" DEVICE_LOCATION, device_location model -> Option<&super::DeviceGeoLocation>, with_device_location(super::DeviceGeoLocation), "`deviceLocation`: `microsoft.graph.deviceGeoLocation`";
}

crate::runtime::model! {
    /// Inherits from managementCondition.
    ///
    /// [`microsoft.graph.locationManagementCondition`](https://learn.microsoft.com/graph/api/resources/intune-fencing-locationmanagementcondition?view=graph-rest-beta), not in the metadata, with the accessors of [`ManagementCondition`](super::ManagementCondition)
    LocationManagementCondition: super::ManagementCondition = "microsoft.graph.locationManagementCondition" {
        "microsoft.graph.circularGeofenceManagementCondition",
    };
    inherited "id" ID, with_id(String), "`id`";
    inherited "uniqueName" UNIQUE_NAME, with_unique_name(String), "`uniqueName`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "modifiedDateTime" MODIFIED_DATE_TIME, with_modified_date_time(OffsetDateTime), "`modifiedDateTime`";
    inherited "eTag" E_TAG, with_e_tag(String), "`eTag`";
    inherited "applicablePlatforms" APPLICABLE_PLATFORMS, with_applicable_platforms(Vec<super::DevicePlatformType>), "`applicablePlatforms`";
    inherited "managementConditionStatements" MANAGEMENT_CONDITION_STATEMENTS, with_management_condition_statements(Vec<super::ManagementConditionStatement>), "`managementConditionStatements`";
}

crate::runtime::model! {
    /// [`microsoft.graph.loggedOnUser`](https://learn.microsoft.com/graph/api/resources/intune-devices-loggedonuser?view=graph-rest-beta)
    LoggedOnUser = "microsoft.graph.loggedOnUser";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`";
    "lastLogOnDateTime" LAST_LOG_ON_DATE_TIME, last_log_on_date_time date_time -> Parsed<OffsetDateTime>, with_last_log_on_date_time(OffsetDateTime), "`lastLogOnDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.lostModeState`](https://learn.microsoft.com/graph/api/resources/intune-devices-lostmodestate?view=graph-rest-beta)
    LostModeState = "microsoft.graph.lostModeState" {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}
