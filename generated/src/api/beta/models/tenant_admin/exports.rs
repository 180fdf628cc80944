// Written by `cargo xtask gen`; do not edit.
pub use super::sharepoint::Sharepoint;

#[cfg(feature = "admin")]
pub use super::{
    image_tagging_choice::ImageTaggingChoice, settings::Settings, sharing_capabilities::SharingCapabilities,
    sharing_domain_restriction_mode::SharingDomainRestrictionMode,
};
