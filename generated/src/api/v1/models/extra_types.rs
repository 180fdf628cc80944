// Written by `cargo xtask gen`; do not edit.
//! Types of the area `extra-types`.

use crate::runtime::Value;

crate::runtime::enumeration! {
    /// [`microsoft.graph.basicStatus`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0), not in the metadata
    BasicStatus = "microsoft.graph.basicStatus" {
        Active = "active",
        Inactive = "inactive",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.claimsMapping`](https://learn.microsoft.com/graph/api/resources/claimsmapping?view=graph-rest-1.0), not in the metadata
    ClaimsMapping = "microsoft.graph.claimsMapping";
    "userId" USER_ID, user_id str -> Option<&str>, with_user_id(String), "`userId`: `Edm.String`" "Required.";
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`" "Required.";
    "givenName" GIVEN_NAME, given_name str -> Option<&str>, with_given_name(String), "`givenName`: `Edm.String`";
    "surname" SURNAME, surname str -> Option<&str>, with_surname(String), "`surname`: `Edm.String`";
    "email" EMAIL, email str -> Option<&str>, with_email(String), "`email`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotification`](https://learn.microsoft.com/graph/api/resources/commsnotification?view=graph-rest-1.0)
    CommsNotification = "microsoft.graph.commsNotification";
    "changeType" CHANGE_TYPE, change_type enumeration -> Option<super::ChangeType>, with_change_type(super::ChangeType), "`changeType`: `microsoft.graph.changeType`, type of the metadata" "Possible values are: created, updated, deleted.";
    "resourceUrl" RESOURCE_URL, resource_url str -> Option<&str>, with_resource_url(String), "`resourceUrl`: `Edm.String`";
}

crate::runtime::model! {
    /// [`microsoft.graph.commsNotifications`](https://learn.microsoft.com/graph/api/resources/commsnotifications?view=graph-rest-1.0)
    CommsNotifications = "microsoft.graph.commsNotifications";
    "value" VALUE, value models -> Option<&[super::CommsNotification]>, with_value(Vec<super::CommsNotification>), "`value`: `Collection(microsoft.graph.commsNotification)`";
}

crate::runtime::model! {
    /// `microsoft.graph.ComplexExtensionValue`, metadata
    ComplexExtensionValue = "microsoft.graph.ComplexExtensionValue"
}

crate::runtime::model! {
    /// `microsoft.graph.deltaParticipants`, metadata, with the accessors of [`Entity`](super::Entity)
    DeltaParticipants: super::Entity = "microsoft.graph.deltaParticipants";
    inherited "id" ID, with_id(String), "`id`";
    "sequenceNumber" SEQUENCE_NUMBER, sequence_number i64 -> Option<i64>, with_sequence_number(i64), "`sequenceNumber`: `Edm.Int64`, metadata";
    "participants" PARTICIPANTS, participants models -> Option<&[super::Participant]>, with_participants(Vec<super::Participant>), "`participants`: `Collection(microsoft.graph.participant)`, metadata" if (feature = "communications");
}

crate::runtime::model! {
    /// `microsoft.graph.diagnostic`, metadata
    Diagnostic = "microsoft.graph.diagnostic";
    "message" MESSAGE, message str -> Option<&str>, with_message(String), "`message`: `Edm.String`, metadata";
    "url" URL, url str -> Option<&str>, with_url(String), "`url`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.entryExportStatus`, metadata
    EntryExportStatus = "microsoft.graph.entryExportStatus" {
        Noop = "Noop",
        Success = "Success",
        RetryableError = "RetryableError",
        PermanentError = "PermanentError",
        Error = "Error",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.entrySyncOperation`, metadata
    EntrySyncOperation = "microsoft.graph.entrySyncOperation" {
        None = "None",
        Add = "Add",
        Delete = "Delete",
        Update = "Update",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.escrowBehavior`, metadata
    EscrowBehavior = "microsoft.graph.escrowBehavior" {
        Default = "Default",
        IgnoreLookupReferenceResolutionFailure = "IgnoreLookupReferenceResolutionFailure",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.groupMembershipClaims`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0), not in the metadata
    GroupMembershipClaims = "microsoft.graph.groupMembershipClaims" {
        None = "None",
        SecurityGroup = "SecurityGroup",
        All = "All",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.instanceResourceAccess`, metadata
    InstanceResourceAccess = "microsoft.graph.instanceResourceAccess";
    "permissions" PERMISSIONS, permissions models -> Option<&[super::ResourcePermission]>, with_permissions(Vec<super::ResourcePermission>), "`permissions`: `Collection(microsoft.graph.resourcePermission)`, metadata";
    "resourceAppId" RESOURCE_APP_ID, resource_app_id str -> Option<&str>, with_resource_app_id(String), "`resourceAppId`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.keyStrength`](https://learn.microsoft.com/graph/api/resources/enums?view=graph-rest-1.0), not in the metadata
    KeyStrength = "microsoft.graph.keyStrength" {
        Normal = "normal",
        Weak = "weak",
        Unknown = "unknown",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.metaDataKeyValuePair`, metadata
    MetaDataKeyValuePair = "microsoft.graph.metaDataKeyValuePair";
    "key" KEY, key str -> Option<&str>, with_key(String), "`key`: `Edm.String`, metadata";
    "value" VALUE, value untyped -> Option<&Value>, with_value(Value), "`value`: `microsoft.graph.Json`, metadata";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.obliterationBehavior`, metadata
    ObliterationBehavior = "microsoft.graph.obliterationBehavior" {
        Default = "default",
        DoNotObliterate = "doNotObliterate",
        ObliterateWithWarning = "obliterateWithWarning",
        Always = "always",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::enumeration! {
    /// `microsoft.graph.physicalAddressType`, metadata
    PhysicalAddressType = "microsoft.graph.physicalAddressType" {
        Unknown = "unknown",
        Home = "home",
        Business = "business",
        Other = "other",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.platformType`](https://learn.microsoft.com/graph/api/resources/intune-esim-platformtype?view=graph-rest-1.0), not in the metadata
    PlatformType = "microsoft.graph.platformType" {
        Unknown = "unknown",
        Android = "android",
        AndroidForWork = "androidForWork",
        Ios = "iOS",
        MacOs = "macOS",
        WindowsPhone81 = "windowsPhone81",
        Windows81AndLater = "windows81AndLater",
        Windows10AndLater = "windows10AndLater",
        AndroidWorkProfile = "androidWorkProfile",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.resourcePermission`, metadata
    ResourcePermission = "microsoft.graph.resourcePermission";
    "type" TYPE, type_ str -> Option<&str>, with_type(String), "`type`: `Edm.String`, metadata";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`, metadata";
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.savedUIStateGenerationOptions`](https://learn.microsoft.com/graph/api/resources/intune-shared-saveduistategenerationoptions?view=graph-rest-1.0), not in the metadata
    SavedUiStateGenerationOptions = "microsoft.graph.savedUIStateGenerationOptions" {
        None = "none",
        OmitSilverlightPolicyReferences = "omitSilverlightPolicyReferences",
    }
}

crate::runtime::model! {
    /// [`microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation`](https://learn.microsoft.com/graph/api/resources/intune-esim-tuple_2ofexecutiontype_icollection_1ofoperation?view=graph-rest-1.0), not in the metadata
    Tuple2ofExecutionTypeICollection1ofOperation = "microsoft.graph.tuple_2OfExecutionType_ICollection_1OfOperation";
    "item2" ITEM2, item2 strs -> Option<Vec<&str>>, with_item2(Vec<String>), "`item2`: `Collection(Edm.String)`";
}

crate::runtime::model! {
    /// [`microsoft.graph.uri`](https://learn.microsoft.com/graph/api/resources/intune-shared-uri?view=graph-rest-1.0), not in the metadata
    Uri = "microsoft.graph.uri";
    "segments" SEGMENTS, segments strs -> Option<Vec<&str>>, with_segments(Vec<String>), "`segments`: `Collection(Edm.String)`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.userScopeType`, metadata
    UserScopeType = "microsoft.graph.userScopeType" {
        User = "user",
        Group = "group",
        Tenant = "tenant",
        UnknownFutureValue = "unknownFutureValue",
    }
}
