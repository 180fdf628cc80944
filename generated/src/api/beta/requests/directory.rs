// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `directory`.

pub mod addtag {
    //! The parameters of actions of `addtag`.

    crate::runtime::parameters! {
        /// The parameters of [impactedresource-addtag-collection](https://learn.microsoft.com/graph/api/impactedresource-addtag-collection?view=graph-rest-beta).
        AddTagRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "resourceIds" with_resource_ids(Vec<String>), "`resourceIds`: `Collection(Edm.String)`, metadata";
    }
}

pub mod certificate_based_auth_pki {
    //! The parameters of actions of `certificateBasedAuthPki`.

    crate::runtime::parameters! {
        /// The parameters of [certificatebasedauthpki-upload](https://learn.microsoft.com/graph/api/certificatebasedauthpki-upload?view=graph-rest-beta).
        UploadRequest;
        "uploadUrl" with_upload_url(String), "`uploadUrl`: `Edm.String`, metadata";
        "sha256FileHash" with_sha256_file_hash(String), "`sha256FileHash`: `Edm.String`, metadata";
    }
}

pub mod device_template {
    //! The parameters of actions of `deviceTemplate`.

    use super::super::super::models;

    crate::runtime::parameters! {
        /// The parameters of [devicetemplate-createdevicefromtemplate](https://learn.microsoft.com/graph/api/devicetemplate-createdevicefromtemplate?view=graph-rest-beta).
        CreateDeviceFromTemplateRequest;
        "accountEnabled" with_account_enabled(bool), "`accountEnabled`: `Edm.Boolean`, metadata";
        "alternativeNames" with_alternative_names(Vec<String>), "`alternativeNames`: `Collection(Edm.String)`, metadata";
        "externalDeviceId" with_external_device_id(String), "`externalDeviceId`: `Edm.String`, metadata";
        "externalSourceName" with_external_source_name(String), "`externalSourceName`: `Edm.String`, metadata";
        "keyCredential" with_key_credential(models::KeyCredential), "`keyCredential`: `microsoft.graph.keyCredential`, metadata";
        "operatingSystemVersion" with_operating_system_version(String), "`operatingSystemVersion`: `Edm.String`, metadata";
    }
}

pub mod domain {
    //! The parameters of actions of `domain`.

    crate::runtime::parameters! {
        /// The parameters of [domain-forcedelete](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-beta).
        ForceDeleteRequest;
        "disableUserAccounts" with_disable_user_accounts(bool), "`disableUserAccounts`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [domain-verify](https://learn.microsoft.com/graph/api/domain-verify?view=graph-rest-beta).
        VerifyRequest;
        "forceTakeover" with_force_takeover(bool), "`forceTakeover`: `Edm.Boolean`, metadata";
    }
}

pub mod impacted_resource {
    //! The parameters of actions of `impactedResource`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [impactedresource-addtag](https://learn.microsoft.com/graph/api/impactedresource-addtag?view=graph-rest-beta).
        AddTagRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [impactedresource-dismiss](https://learn.microsoft.com/graph/api/impactedresource-dismiss?view=graph-rest-beta).
        DismissRequest;
        "dismissReason" with_dismiss_reason(String), "`dismissReason`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [impactedresource-postpone](https://learn.microsoft.com/graph/api/impactedresource-postpone?view=graph-rest-beta).
        PostponeRequest;
        "postponeUntilDateTime" with_postpone_until_date_time(OffsetDateTime), "`postponeUntilDateTime`: `Edm.DateTimeOffset`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [impactedresource-removetag](https://learn.microsoft.com/graph/api/impactedresource-removetag?view=graph-rest-beta).
        RemoveTagRequest;
        "tagId" with_tag_id(String), "`tagId`: `Edm.String`, metadata";
    }
}

pub mod inbound_shared_user_profile {
    //! The parameters of actions of `inboundSharedUserProfile`.

    crate::runtime::parameters! {
        /// The parameters of [inboundshareduserprofile-exportpersonaldata](https://learn.microsoft.com/graph/api/inboundshareduserprofile-exportpersonaldata?view=graph-rest-beta).
        ExportPersonalDataRequest;
        "storageLocation" with_storage_location(String), "`storageLocation`: `Edm.String`, metadata";
    }
}

pub mod organization {
    //! The parameters of actions of `organization`.

    use crate::runtime::Uuid;

    crate::runtime::parameters! {
        /// The parameters of [organization-activateservice](https://learn.microsoft.com/graph/api/organization-activateservice?view=graph-rest-beta).
        ActivateServiceRequest;
        "service" with_service(String), "`service`: `Edm.String`";
        "servicePlanId" with_service_plan_id(Uuid), "`servicePlanId`: `Edm.Guid`";
        "skuId" with_sku_id(Uuid), "`skuId`: `Edm.Guid`";
    }
}

pub mod recommendation {
    //! The parameters of actions of `recommendation`.

    use crate::runtime::OffsetDateTime;

    crate::runtime::parameters! {
        /// The parameters of [recommendation-addtag](https://learn.microsoft.com/graph/api/recommendation-addtag?view=graph-rest-beta).
        AddTagRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [recommendation-dismiss](https://learn.microsoft.com/graph/api/recommendation-dismiss?view=graph-rest-beta).
        DismissRequest;
        "dismissReason" with_dismiss_reason(String), "`dismissReason`: `Edm.String`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [recommendation-postpone](https://learn.microsoft.com/graph/api/recommendation-postpone?view=graph-rest-beta).
        PostponeRequest;
        "postponeUntilDateTime" with_postpone_until_date_time(OffsetDateTime), "`postponeUntilDateTime`: `Edm.DateTimeOffset`, metadata";
    }

    crate::runtime::parameters! {
        /// The parameters of [recommendation-removetag](https://learn.microsoft.com/graph/api/recommendation-removetag?view=graph-rest-beta).
        RemoveTagRequest;
        "tagId" with_tag_id(String), "`tagId`: `Edm.String`, metadata";
    }
}

pub mod removetag {
    //! The parameters of actions of `removetag`.

    crate::runtime::parameters! {
        /// The parameters of [impactedresource-removetag-collection](https://learn.microsoft.com/graph/api/impactedresource-removetag-collection?view=graph-rest-beta).
        RemoveTagRequest;
        "displayName" with_display_name(String), "`displayName`: `Edm.String`, metadata";
        "resourceIds" with_resource_ids(Vec<String>), "`resourceIds`: `Collection(Edm.String)`, metadata";
    }
}
