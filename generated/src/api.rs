// Written by `cargo xtask gen`; do not edit.
//! The versions of the API, each behind its feature.

/// The `v1.0` version.
#[cfg(feature = "v1")]
pub mod v1;
/// The `beta` version.
#[cfg(feature = "beta")]
pub mod beta;
