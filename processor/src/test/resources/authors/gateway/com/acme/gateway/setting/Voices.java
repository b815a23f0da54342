package com.acme.gateway.setting;

public enum Voices {
    A, B, C, D, E, F, G, H, I, J, K
}
