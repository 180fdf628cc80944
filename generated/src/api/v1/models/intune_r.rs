// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{OffsetDateTime, Parsed};

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingAppsType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingappstype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingAustraliaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliamoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingAustraliaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingaustraliatelevisiontype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingCanadaMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadamoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingCanadaTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingcanadatelevisiontype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingFranceMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancemoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingFranceTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingfrancetelevisiontype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingGermanyMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanymoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingGermanyTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratinggermanytelevisiontype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingIrelandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandmoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingIrelandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingirelandtelevisiontype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingJapanMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapanmoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingJapanTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingjapantelevisiontype?view=graph-rest-1.0)
    RatingJapanTelevisionType = "microsoft.graph.ratingJapanTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        ExplicitAllowed = "explicitAllowed",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingNewZealandMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandmoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingNewZealandTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingnewzealandtelevisiontype?view=graph-rest-1.0)
    RatingNewZealandTelevisionType = "microsoft.graph.ratingNewZealandTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        General = "general",
        ParentalGuidance = "parentalGuidance",
        Adults = "adults",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedKingdomMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdommoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingUnitedKingdomTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedkingdomtelevisiontype?view=graph-rest-1.0)
    RatingUnitedKingdomTelevisionType = "microsoft.graph.ratingUnitedKingdomTelevisionType" {
        AllAllowed = "allAllowed",
        AllBlocked = "allBlocked",
        Caution = "caution",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.ratingUnitedStatesMoviesType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatesmoviestype?view=graph-rest-1.0)
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
    /// [`microsoft.graph.ratingUnitedStatesTelevisionType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ratingunitedstatestelevisiontype?view=graph-rest-1.0)
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

crate::runtime::enumeration! {
    /// [`microsoft.graph.remoteAssistanceOnboardingStatus`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistanceonboardingstatus?view=graph-rest-1.0)
    RemoteAssistanceOnboardingStatus = "microsoft.graph.remoteAssistanceOnboardingStatus" {
        NotOnboarded = "notOnboarded",
        Onboarding = "onboarding",
        Onboarded = "onboarded",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.remoteAssistancePartner`](https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancepartner?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RemoteAssistancePartner: super::Entity = "microsoft.graph.remoteAssistancePartner";
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "onboardingUrl" ONBOARDING_URL, onboarding_url str -> Option<&str>, with_onboarding_url(String), "`onboardingUrl`: `Edm.String`";
    "onboardingStatus" ONBOARDING_STATUS, onboarding_status enumeration -> Option<super::RemoteAssistanceOnboardingStatus>, with_onboarding_status(super::RemoteAssistanceOnboardingStatus), "`onboardingStatus`: `microsoft.graph.remoteAssistanceOnboardingStatus`" "Possible values are: notOnboarded, onboarding, onboarded.";
    "lastConnectionDateTime" LAST_CONNECTION_DATE_TIME, last_connection_date_time date_time -> Parsed<OffsetDateTime>, with_last_connection_date_time(OffsetDateTime), "`lastConnectionDateTime`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.remoteLockActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-remotelockactionresult?view=graph-rest-1.0), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RemoteLockActionResult: super::DeviceActionResult = "microsoft.graph.remoteLockActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "unlockPin" UNLOCK_PIN, unlock_pin str -> Option<&str>, with_unlock_pin(String), "`unlockPin`: `Edm.String`";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.requiredPasswordType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-requiredpasswordtype?view=graph-rest-1.0)
    RequiredPasswordType = "microsoft.graph.requiredPasswordType" {
        DeviceDefault = "deviceDefault",
        Alphanumeric = "alphanumeric",
        Numeric = "numeric",
    }
}

crate::runtime::model! {
    /// Inherits from deviceActionResult.
    ///
    /// [`microsoft.graph.resetPasscodeActionResult`](https://learn.microsoft.com/graph/api/resources/intune-devices-resetpasscodeactionresult?view=graph-rest-1.0), with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    ResetPasscodeActionResult: super::DeviceActionResult = "microsoft.graph.resetPasscodeActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "passcode" PASSCODE, passcode str -> Option<&str>, with_passcode(String), "`passcode`: `Edm.String`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`, metadata";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceAction`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceaction?view=graph-rest-1.0)
    ResourceAction = "microsoft.graph.resourceAction";
    "allowedResourceActions" ALLOWED_RESOURCE_ACTIONS, allowed_resource_actions strs -> Option<Vec<&str>>, with_allowed_resource_actions(Vec<String>), "`allowedResourceActions`: `Collection(Edm.String)`";
    "notAllowedResourceActions" NOT_ALLOWED_RESOURCE_ACTIONS, not_allowed_resource_actions strs -> Option<Vec<&str>>, with_not_allowed_resource_actions(Vec<String>), "`notAllowedResourceActions`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.resourceOperation`](https://learn.microsoft.com/graph/api/resources/intune-rbac-resourceoperation?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    ResourceOperation: super::Entity = "microsoft.graph.resourceOperation";
    inherited "id" ID, with_id(String), "`id`";
    "resourceName" RESOURCE_NAME, resource_name str -> Option<&str>, with_resource_name(String), "`resourceName`: `Edm.String`";
    "actionName" ACTION_NAME, action_name str -> Option<&str>, with_action_name(String), "`actionName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rgbColor`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-rgbcolor?view=graph-rest-1.0)
    RgbColor = "microsoft.graph.rgbColor";
    "r" R, r u8 -> Option<u8>, with_r(u8), "`r`: `Edm.Byte`";
    "g" G, g u8 -> Option<u8>, with_g(u8), "`g`: `Edm.Byte`";
    "b" B, b u8 -> Option<u8>, with_b(u8), "`b`: `Edm.Byte`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleAssignment`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roleassignment?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RoleAssignment: super::Entity = "microsoft.graph.roleAssignment" {
        "microsoft.graph.deviceAndAppManagementRoleAssignment",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "resourceScopes" RESOURCE_SCOPES, resource_scopes strs -> Option<Vec<&str>>, with_resource_scopes(Vec<String>), "`resourceScopes`: `Collection(Edm.String)`";
    "roleDefinition" ROLE_DEFINITION, role_definition model -> Option<&super::RoleDefinition>, with_role_definition(super::RoleDefinition), "`roleDefinition`: `microsoft.graph.roleDefinition`";
}

crate::runtime::model! {
    /// [`microsoft.graph.roleDefinition`](https://learn.microsoft.com/graph/api/resources/intune-rbac-roledefinition?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    RoleDefinition: super::Entity = "microsoft.graph.roleDefinition" {
        "microsoft.graph.deviceAndAppManagementRoleDefinition",
    };
    inherited "id" ID, with_id(String), "`id`";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "rolePermissions" ROLE_PERMISSIONS, role_permissions models -> Option<&[super::RolePermission]>, with_role_permissions(Vec<super::RolePermission>), "`rolePermissions`: `Collection(microsoft.graph.rolePermission)`";
    "isBuiltIn" IS_BUILT_IN, is_built_in bool -> Option<bool>, with_is_built_in(bool), "`isBuiltIn`: `Edm.Boolean`";
    "roleAssignments" ROLE_ASSIGNMENTS, role_assignments models -> Option<&[super::RoleAssignment]>, with_role_assignments(Vec<super::RoleAssignment>), "`roleAssignments`: `Collection(microsoft.graph.roleAssignment)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.rolePermission`](https://learn.microsoft.com/graph/api/resources/intune-rbac-rolepermission?view=graph-rest-1.0)
    RolePermission = "microsoft.graph.rolePermission";
    "resourceActions" RESOURCE_ACTIONS, resource_actions models -> Option<&[super::ResourceAction]>, with_resource_actions(Vec<super::ResourceAction>), "`resourceActions`: `Collection(microsoft.graph.resourceAction)`";
}

crate::runtime::model! {
    /// `microsoft.graph.rotateBitLockerKeysDeviceActionResult`, metadata, with the accessors of [`DeviceActionResult`](super::DeviceActionResult)
    RotateBitLockerKeysDeviceActionResult: super::DeviceActionResult = "microsoft.graph.rotateBitLockerKeysDeviceActionResult";
    inherited "actionName" ACTION_NAME, with_action_name(String), "`actionName`";
    inherited "actionState" ACTION_STATE, with_action_state(super::ActionState), "`actionState`";
    inherited "startDateTime" START_DATE_TIME, with_start_date_time(OffsetDateTime), "`startDateTime`";
    inherited "lastUpdatedDateTime" LAST_UPDATED_DATE_TIME, with_last_updated_date_time(OffsetDateTime), "`lastUpdatedDateTime`";
    "errorCode" ERROR_CODE, error_code i32 -> Option<i32>, with_error_code(i32), "`errorCode`: `Edm.Int32`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.runAsAccountType`](https://learn.microsoft.com/graph/api/resources/intune-apps-runasaccounttype?view=graph-rest-1.0)
    RunAsAccountType = "microsoft.graph.runAsAccountType" {
        System = "system",
        User = "user",
    }
}
