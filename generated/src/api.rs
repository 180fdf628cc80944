//! The versions of the API, each behind its feature.
//!
//! Written by the generator; changes made here are lost.

/// The `v1.0` version.
#[cfg(feature = "v1")]
pub mod v1 {}

/// The `beta` version.
#[cfg(feature = "beta")]
pub mod beta {}
