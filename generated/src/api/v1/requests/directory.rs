// Written by `cargo xtask gen`; do not edit.
//! The parameters of actions in the area `directory`.

pub mod certificate_based_auth_pki {
    //! The parameters of actions of `certificateBasedAuthPki`.

    crate::runtime::parameters! {
        /// The parameters of [certificatebasedauthpki-upload](https://learn.microsoft.com/graph/api/certificatebasedauthpki-upload?view=graph-rest-1.0).
        UploadRequest;
        required upload_url "uploadUrl" with_upload_url(String), "`uploadUrl`: `Edm.String`, metadata";
        required sha256_file_hash "sha256FileHash" with_sha256_file_hash(String), "`sha256FileHash`: `Edm.String`, metadata";
    }
}

pub mod device {
    //! The parameters of actions of `device`.

    crate::runtime::parameters! {
        /// The parameters of [device-provision](https://learn.microsoft.com/graph/api/device-provision?view=graph-rest-1.0).
        ProvisionRequest;
        "provisioningBlob" with_provisioning_blob(String), "`provisioningBlob`: `Edm.String`, metadata of another version";
    }
}

pub mod domain {
    //! The parameters of actions of `domain`.

    crate::runtime::parameters! {
        /// The parameters of [domain-forcedelete](https://learn.microsoft.com/graph/api/domain-forcedelete?view=graph-rest-1.0).
        ForceDeleteRequest;
        "disableUserAccounts" with_disable_user_accounts(bool), "`disableUserAccounts`: `Edm.Boolean`";
    }

    crate::runtime::parameters! {
        /// The parameters of [domain-verify](https://learn.microsoft.com/graph/api/domain-verify?view=graph-rest-1.0).
        VerifyRequest;
        "forceTakeover" with_force_takeover(bool), "`forceTakeover`: `Edm.Boolean`, metadata";
    }
}
