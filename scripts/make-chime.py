#!/usr/bin/env python3
"""Writes assets/sounds/chime.wav: two soft sine tones, the second a third lower, 44.1 kHz mono 16 bit."""
import math
import struct
import wave
from pathlib import Path

RATE = 44100
LENGTH = 1.15
LOUDNESS = 0.35
TONES = [(659.26, 0.0), (523.25, 0.35)]  # E5, then C5: frequency in hertz, start in seconds
ATTACK = 0.012
DECAY = 4.5
FADE = 0.08


def sample(t):
    total = 0.0
    for frequency, start in TONES:
        if t >= start:
            age = t - start
            total += math.sin(2 * math.pi * frequency * age) * min(1.0, age / ATTACK) * math.exp(-DECAY * age)
    return total * min(1.0, (LENGTH - t) / FADE)


target = Path(__file__).resolve().parent.parent / "assets" / "sounds" / "chime.wav"
target.parent.mkdir(parents=True, exist_ok=True)
frames = [round(32767 * LOUDNESS * sample(i / RATE)) for i in range(int(RATE * LENGTH))]
with wave.open(str(target), "wb") as sound:
    sound.setnchannels(1)
    sound.setsampwidth(2)
    sound.setframerate(RATE)
    sound.writeframes(struct.pack(f"<{len(frames)}h", *frames))
